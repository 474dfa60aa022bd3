package vn.rasoat.rules.constraint;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Assignment;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Wording;

/** Phần bắt buộc: one constrained component of a record of the plan, and what to say where it is not kept. */
enum RequiredPart {
    PLAN_SECTIONS(
            Plan.class,
            "sections",
            Severity.ERROR,
            plan -> isOtherThanPlan(plan) ? Stream.empty() : Stream.of(plan),
            new Wording("Kế hoạch có mục", "A plan has sections"),
            new Wording(
                    "Không thấy mục nào có số hoặc tiêu đề trong kế hoạch; kế hoạch phải chia thành các mục.",
                    "No numbered or titled section was found in the plan; a plan must be divided into sections."),
            new Wording(
                    "Chia nội dung thành các mục, như «I. Mục đích, yêu cầu», «II. Nội dung», «III. Tổ chức thực hiện».",
                    "Divide it into sections such as “I. Purpose and requirements”, “II. Content”, “III. Implementation”.")),
    SECTION_TITLE(
            Section.class,
            "title",
            Severity.WARNING,
            Plan::allSections,
            new Wording("Mục nào cũng có tiêu đề hoặc nội dung", "Every section has a title or text"),
            new Wording(
                    "Mục này chỉ có số thứ tự, không có chữ nào.",
                    "This section has a number and not a word after it."),
            new Wording(
                    "Viết tiêu đề, nội dung của mục, hoặc bỏ số thứ tự thừa.",
                    "Write its title or text, or take the number out.")) {
        /** A step or part may have its title on the line below, which is read as its text. */
        @Override
        boolean isExcused(Object owner) {
            return owner instanceof Section section
                    && !(section.paragraphs().isEmpty() && section.sections().isEmpty());
        }
    },
    DEADLINE_TEXT(
            Deadline.class,
            "text",
            Severity.WARNING,
            plan -> plan.deadlines().stream(),
            new Wording("Thời hạn nào cũng ghi rõ thời gian", "Every deadline says its time"),
            new Wording("Có một thời hạn mà không ghi thời gian.", "A deadline stands here without its time."),
            new Wording("Ghi rõ ngày, tháng, năm của thời hạn.", "Write the day, month and year of the deadline.")),
    ASSIGNMENT_BODY(
            Assignment.class,
            "body",
            Severity.WARNING,
            plan -> plan.assignments().stream(),
            new Wording("Nhiệm vụ nào cũng giao cho một nơi", "Every task is given to a body"),
            new Wording(
                    "Có một nhiệm vụ mà không rõ giao cho cơ quan, đơn vị nào.",
                    "A task stands here without the body that it is given to."),
            new Wording("Ghi tên cơ quan, đơn vị được giao.", "Name the body that is to do it.")),
    RECIPIENT_NAME(
            Recipient.class,
            "name",
            Severity.WARNING,
            plan -> plan.recipients().stream(),
            new Wording("Nơi nhận nào cũng có tên", "Every recipient has a name"),
            new Wording(
                    "Có một dòng nơi nhận không ghi tên nơi nhận.", "A line of the list of recipients names nobody."),
            new Wording("Ghi tên nơi nhận, hoặc bỏ dòng ấy.", "Name the recipient, or take the line out.")),
    SUBJECT_TEXT(
            Head.Subject.class,
            "text",
            Severity.WARNING,
            plan -> Stream.ofNullable(plan.head().subject()),
            new Wording("Trích yếu có nội dung", "The subject is written out"),
            new Wording("Trích yếu để trống.", "The subject is empty."),
            new Wording(
                    "Viết trích yếu ngay dưới tên loại văn bản.", "Write the subject under the type of the document.")),
    ISSUER_NAME(
            Head.Issuer.class,
            "name",
            Severity.WARNING,
            plan -> Stream.ofNullable(plan.head().issuer()),
            new Wording("Cơ quan ban hành có tên", "The issuing body has a name"),
            new Wording("Tên cơ quan ban hành để trống.", "The name of the issuing body is empty."),
            new Wording("Viết đầy đủ tên cơ quan ban hành.", "Write the full name of the issuing body."));

    private final Class<?> owner;
    private final String component;
    private final Severity severity;
    private final Function<Plan, Stream<?>> concerned;
    private final Wording title;
    private final Wording message;
    private final Wording remedy;

    /** @param concerned the records of a plan that have the component */
    RequiredPart(
            Class<?> owner,
            String component,
            Severity severity,
            Function<Plan, Stream<?>> concerned,
            Wording title,
            Wording message,
            Wording remedy) {
        this.owner = owner;
        this.component = component;
        this.severity = severity;
        this.concerned = concerned;
        this.title = title;
        this.message = message;
        this.remedy = remedy;
    }

    /** Null where no rule is about that component. */
    static @Nullable RequiredPart of(Class<?> owner, String component) {
        for (RequiredPart part : values()) {
            if (part.owner.equals(owner) && part.component.equals(component)) {
                return part;
            }
        }
        return null;
    }

    /** Directives and letters may do without sections. */
    private static boolean isOtherThanPlan(Plan plan) {
        Head.TypeLine type = plan.head().type();
        return type != null && !type.name().equals("Kế hoạch");
    }

    /** Whether a violation of the constraint by this record is no fault of the document. */
    boolean isExcused(Object record) {
        return false;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean concerns(Plan plan) {
        return concerned.apply(plan).findAny().isPresent();
    }

    Severity severity() {
        return severity;
    }

    Wording title() {
        return title;
    }

    Wording message() {
        return message;
    }

    Wording remedy() {
        return remedy;
    }
}
