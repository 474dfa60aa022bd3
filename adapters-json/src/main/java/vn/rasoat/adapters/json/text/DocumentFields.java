package vn.rasoat.adapters.json.text;

import vn.rasoat.domain.report.DocumentSummary;

/** Các trường của tóm tắt văn bản: the object {@code document} of an outline and of a report. */
public final class DocumentFields {

    private DocumentFields() {}

    public static void write(JsonText json, DocumentSummary document) {
        json.text("system", document.system() == null ? null : document.system().word())
                .text("type", document.type())
                .shown("number", document.number())
                .day("issuedOn", document.issuedOn())
                .text("place", document.place())
                .text("issuer", document.issuer())
                .text(
                        "level",
                        document.level() == null ? null : document.level().id())
                .text("subject", document.subject());
    }
}
