package vn.rasoat.adapters.cli;

import java.util.List;
import java.util.stream.Collectors;
import vn.rasoat.domain.document.SectionRoles;
import vn.rasoat.domain.obligation.Obligation;

/** Câu nêu một yêu cầu: an obligation in words. */
final class ObligationSentence {
    private final Messages messages;

    ObligationSentence(Messages messages) {
        this.messages = messages;
    }

    String of(Obligation obligation) {
        if (obligation instanceof Obligation.RequiredSection section) {
            return messages.text("obligation.section", role(section.role()));
        }
        if (obligation instanceof Obligation.RequiredContent content) {
            return content(content);
        }
        if (obligation instanceof Obligation.RequiredMaterial material) {
            return messages.text("obligation.material", material.title(), phrases(material.phrases()));
        }
        if (obligation instanceof Obligation.RequiredLink link) {
            return messages.text("obligation.link", link.linked(), link.title());
        }
        if (obligation instanceof Obligation.Completion completion) {
            return messages.text(
                    "obligation.completion", completion.task(), completion.due().written());
        }
        if (obligation instanceof Obligation.ReportDuty duty) {
            return report(duty);
        }
        if (obligation instanceof Obligation.RequiredRecipient recipient) {
            return recipient(recipient);
        }
        return ownPlan((Obligation.OwnPlan) obligation);
    }

    private String content(Obligation.RequiredContent content) {
        String in = content.role() == null ? "" : messages.text("obligation.in", role(content.role()));
        return messages.text("obligation.content", content.theme(), phrases(content.phrases()), in);
    }

    /** Every one must occur, within one the alternatives are parted by a bar. */
    private String phrases(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> "«" + phrase.replace("|", "» " + messages.text("obligation.or") + " «") + "»")
                .collect(Collectors.joining("; "));
    }

    private String report(Obligation.ReportDuty duty) {
        String via = duty.via() == null ? "" : messages.text("obligation.via", duty.via());
        String dues = duty.dues().isEmpty()
                ? messages.text("obligation.undated")
                : duty.dues().stream().map(Obligation.Due::written).collect(Collectors.joining("; "));
        return messages.text("obligation.report", duty.to() + via, duty.matter(), dues);
    }

    private String recipient(Obligation.RequiredRecipient recipient) {
        String purpose =
                recipient.purpose() == null ? "" : " (" + messages.word("recipient", recipient.purpose()) + ")";
        return messages.text("obligation.recipient", recipient.body() + purpose);
    }

    private String ownPlan(Obligation.OwnPlan plan) {
        return plan.due() == null
                ? messages.text("obligation.plan")
                : messages.text("obligation.plan.due", plan.due().written());
    }

    private String role(String id) {
        return SectionRoles.standard().name(id).map(messages::of).orElse(id);
    }
}
