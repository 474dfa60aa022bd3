package vn.rasoat.adapters.cli;

import java.io.IOException;
import vn.rasoat.domain.report.CheckedDocument;

/** Báo cáo đang viết: takes one document after another, in the order in which they were given. */
interface DocumentReport {
    void add(CheckedDocument document) throws IOException;

    /** What stands below the last document. */
    void finish() throws IOException;
}
