package vn.rasoat.rules.form;

import java.util.List;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.text.Wording;
import vn.rasoat.rules.drl.Facts;
import vn.rasoat.rules.form.FormComponent.Kind;
import vn.rasoat.rules.form.FormComponent.Presence;

/** Sự kiện để xét thể thức. */
public final class FormFacts {

    private static final Wording NO_HEAD = new Wording(
            "Phần đầu văn bản đã mất khi trích xuất; hãy đưa vào tệp gốc (.docx) hoặc kiểm tra trên bản giấy.",
            "The head of the document was lost in extraction; bring the original file (.docx) or look at the paper.");
    private static final Wording NO_NUMBER = new Wording(
            "Không thấy dòng số, ký hiệu vì phần đầu văn bản đã mất; hãy đưa vào tệp gốc (.docx).",
            "The line with the number is not seen, the head being lost; bring the original file (.docx).");
    private static final Wording NO_DATE = new Wording(
            "Không thấy dòng địa danh, ngày tháng vì phần đầu văn bản đã mất; hãy đưa vào tệp gốc (.docx).",
            "The line with place and date is not seen, the head being lost; bring the original file (.docx).");
    private static final Wording NO_SIGNATURE = new Wording(
            "Không thấy phần ký: phần cuối văn bản có thể đã mất; hãy đưa vào tệp gốc (.docx).",
            "No signature is seen: the end of the document may be lost; bring the original file (.docx).");
    private static final Wording NO_RECIPIENTS = new Wording(
            "Không thấy danh sách nơi nhận: phần cuối văn bản có thể đã mất; hãy đưa vào tệp gốc (.docx).",
            "No list of recipients is seen: the end of the document may be lost; bring the original file (.docx).");

    private final CheckRequest request;
    private final FormProfile profile;
    private final Plan plan;
    private final Facts.Builder facts = Facts.builder();

    private FormFacts(CheckRequest request, FormProfile profile) {
        this.request = request;
        this.profile = profile;
        this.plan = request.plan();
    }

    public static Facts of(CheckRequest request, FormProfile profile) {
        FormFacts form = new FormFacts(request, profile);
        form.facts.add(profile);
        form.components();
        form.head();
        form.bases();
        form.headings();
        form.end();
        form.annexes();
        return form.facts.build();
    }

    private void components() {
        List<FormComponent> components = Components.of(plan, profile);
        facts.addAll(components);
        Components.unseen(components).ifPresent(facts::add);
        for (FormComponent component : components) {
            if (component.presence() == Presence.UNSEEN) {
                unmet(component.kind());
            }
        }
    }

    private void unmet(Kind kind) {
        switch (kind) {
            case PARTY_HEADING, NATIONAL_HEADING -> facts.unmet("HEAD", NO_HEAD);
            case NUMBER -> facts.unmet("NUMBER", NO_NUMBER);
            case DATE -> facts.unmet("DATE", NO_DATE);
            case SIGNATURE -> facts.unmet("SIGNATURE", NO_SIGNATURE);
            case RECIPIENTS -> facts.unmet("RECIPIENTS", NO_RECIPIENTS);
            default -> {}
        }
    }

    private void head() {
        Head head = plan.head();
        if (head.emblem() != null) {
            facts.add(head.emblem());
        }
        if (head.number() != null) {
            facts.add(WrittenNumber.of(head.number(), head.type(), profile.system()));
        }
        if (head.date() != null) {
            facts.add(WrittenDay.of(head.date()));
        }
        SubjectOpening subject = SubjectOpening.of(head);
        if (subject != null) {
            facts.add(subject);
        }
        IssuedType.of(request).ifPresent(facts::add);
        facts.addAll(TypeLimit.on(request.asOf().date()));
    }

    private void bases() {
        facts.addAll(BasisCitation.of(plan.paragraphs()));
        facts.addAll(BasisEnding.of(plan.paragraphs()));
    }

    private void headings() {
        facts.addAll(plan.sections());
        Numbering numbering = Numbering.of(plan.sections());
        facts.addAll(numbering.repeated());
        facts.addAll(numbering.skipped());
        facts.addAll(numbering.nested());
        facts.addAll(numbering.mixed());
    }

    private void end() {
        ClosingMark.of(plan.paragraphs()).ifPresent(facts::add);
        if (plan.signature() != null) {
            facts.addAll(SigningLine.of(plan.signature()));
        }
        facts.addAll(ItemEnding.of(plan.recipients()));
        RecipientList.of(plan.recipients()).ifPresent(facts::add);
        plan.recipients().stream()
                .filter(item -> item.fileCopy())
                .map(FileCopy::of)
                .forEach(facts::add);
    }

    private void annexes() {
        AnnexPointers pointers = AnnexPointers.of(plan.paragraphs());
        facts.addAll(AttachedAnnex.of(plan.annexes(), pointers));
        facts.addAll(pointers.unanswered(plan.annexes()));
    }
}
