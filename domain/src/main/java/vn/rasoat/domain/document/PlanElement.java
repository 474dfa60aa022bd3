package vn.rasoat.domain.document;

/** Thành phần của văn bản: anything that was read at some place of a document. */
public sealed interface PlanElement
        permits Annex,
                Assignment,
                Citation,
                Deadline,
                Head.DateLine,
                Head.Emblem,
                Head.Issuer,
                Head.NumberLine,
                Head.Subject,
                Head.TypeLine,
                Paragraph,
                Recipient,
                ReportOrder,
                Section,
                Signature {

    Location location();
}
