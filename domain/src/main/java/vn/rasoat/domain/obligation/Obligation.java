package vn.rasoat.domain.obligation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.When;
import vn.rasoat.domain.document.Recipient;

/** Yêu cầu: one thing that a directive demands of those it binds. */
public sealed interface Obligation {

    Ground ground();

    /**
     * Xuất xứ của yêu cầu.
     *
     * @param quotation short words of the directive, empty where they are not at hand
     * @param clause where in the directive, such as «mục IV.7»
     * @param who ids of levels, or names of bodies, that must answer; empty: all whom the directive binds
     */
    record Ground(String quotation, String clause, Confidence confidence, List<String> who) {
        public Ground {
            who = List.copyOf(who);
        }
    }

    /** Độ tin cậy: how we know of it. */
    enum Confidence {
        /** Quoted from the directive itself. */
        STATED,
        /** Told by a document that carries the directive out. */
        RELAYED
    }

    /**
     * Hạn.
     *
     * @param written as the directive writes it
     */
    record Due(String written, When when) {}

    /** Phải có mục: a section with this role, by the id of the table of section roles. */
    record RequiredSection(Ground ground, String role) implements Obligation {}

    /**
     * Phải có nội dung.
     *
     * @param theme its name, for messages
     * @param phrases every one must occur, folded for case and tone-mark placement; within one, alternatives are
     *     parted by {@code |}
     * @param role where it must stand, null for anywhere
     */
    record RequiredContent(
            Ground ground,
            String theme,
            List<String> phrases,
            @Nullable String role) implements Obligation {
        public RequiredContent {
            phrases = List.copyOf(phrases);
        }
    }

    /** Phải nêu tài liệu; {@code phrases} as in {@link RequiredContent}. */
    record RequiredMaterial(Ground ground, String title, List<String> phrases) implements Obligation {
        public RequiredMaterial {
            phrases = List.copyOf(phrases);
        }
    }

    /** Phải gắn với văn bản khác: {@code linked} is its number, {@code title} its name for messages. */
    record RequiredLink(Ground ground, String linked, String title) implements Obligation {}

    /**
     * Phải hoàn thành trước hạn.
     *
     * @param keywords a deadline of the plan is about this task where its context has every one of them
     */
    record Completion(Ground ground, String task, List<String> keywords, Due due) implements Obligation {
        public Completion {
            keywords = List.copyOf(keywords);
        }
    }

    /**
     * Phải báo cáo.
     *
     * @param matter what the report is about, for messages
     * @param keywords every one must occur where a plan speaks of this report; empty: any report on carrying out the
     *     directive
     * @param to who gets it
     * @param via the aggregator, null where it goes straight
     * @param dues every day or period it is due; empty where the directive gives none
     */
    record ReportDuty(
            Ground ground,
            String matter,
            List<String> keywords,
            String to,
            @Nullable String via,
            List<Due> dues) implements Obligation {
        public ReportDuty {
            keywords = List.copyOf(keywords);
            dues = List.copyOf(dues);
        }
    }

    /** Phải gửi cho. */
    record RequiredRecipient(Ground ground, String body, Recipient.@Nullable Purpose purpose) implements Obligation {}

    /** Phải ban hành kế hoạch của mình; {@code due} null where the directive sets no day. */
    record OwnPlan(Ground ground, @Nullable Due due) implements Obligation {}
}
