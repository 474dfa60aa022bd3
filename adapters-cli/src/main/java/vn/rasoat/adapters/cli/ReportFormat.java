package vn.rasoat.adapters.cli;

/** Định dạng báo cáo. */
enum ReportFormat {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    MARKDOWN,
    /** Named so that it can be refused by name: not written yet. */
    HTML
}
