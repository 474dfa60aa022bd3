package vn.rasoat.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.rasoat.domain.deadline.When;
import vn.rasoat.domain.document.Assignment;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.PlanElement;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.SectionLabel;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.report.AsOf;
import vn.rasoat.domain.report.Finding;
import vn.rasoat.domain.report.RuleInfo;
import vn.rasoat.domain.report.RuleOutcome;
import vn.rasoat.domain.report.Severity;

class RequiredPartsTest {

    private static final RequiredParts PACK = new RequiredParts();
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    @Test
    void plan_with_all_its_parts_passes_every_rule() {
        Plan plan = plan(Head.LOST, List.of(section("Nội dung", section("Việc làm"))));

        assertThat(check(plan)).hasSameSizeAs(PACK.rules()).noneMatch(RuleOutcome.Violated.class::isInstance);
        assertThat(outcome(plan, "plan-sections")).isInstanceOf(RuleOutcome.Passed.class);
        assertThat(outcome(plan, "section-title")).isInstanceOf(RuleOutcome.Passed.class);
        assertThat(outcome(plan, "recipient-name")).isInstanceOf(RuleOutcome.Passed.class);
    }

    @Test
    void plan_without_sections_is_told_so_in_words_of_a_clerk() {
        RuleOutcome outcome = outcome(plan(Head.LOST, List.of()), "plan-sections");

        assertThat(outcome.severity()).isEqualTo(Severity.ERROR);
        Finding finding = outcome.findings().get(0);
        assertThat(finding.message().vi()).contains("Không thấy mục nào", "phải chia thành các mục");
        assertThat(finding.message().en()).contains("must be divided into sections");
        assertThat(finding.remedy()).isNotNull();
        assertThat(finding.location()).isEqualTo(Location.NOWHERE);
    }

    @Test
    void directive_of_another_type_may_do_without_sections() {
        Head directive = head(new Head.TypeLine("Chỉ thị", "CHỈ THỊ", Location.line(3)), null);

        assertThat(outcome(plan(directive, List.of()), "plan-sections")).isInstanceOf(RuleOutcome.NotApplicable.class);
    }

    @Test
    void draft_that_calls_itself_a_plan_must_have_sections() {
        Head plan = head(new Head.TypeLine("Kế hoạch", "KẾ HOẠCH", Location.line(3)), null);

        assertThat(outcome(plan(plan, List.of()), "plan-sections")).isInstanceOf(RuleOutcome.Violated.class);
    }

    @Test
    void sub_section_without_a_word_is_found_at_its_line() {
        Plan plan = plan(Head.LOST, List.of(section("Nội dung", section(" "))));

        Finding finding = outcome(plan, "section-title").findings().get(0);
        assertThat(finding.location().line()).isEqualTo(7);
        assertThat(finding.message().vi()).contains("chỉ có số thứ tự");
    }

    @Test
    void step_whose_title_is_read_as_its_text_is_no_empty_section() {
        Plan plan = plan(Head.LOST, List.of(section("", section("Việc làm"))));

        assertThat(outcome(plan, "section-title")).isInstanceOf(RuleOutcome.Passed.class);
    }

    @Test
    void empty_names_and_times_are_found_each_by_its_rule() {
        Plan plan = new Plan(
                head(null, new Head.Subject("", Location.line(4))),
                List.of(),
                List.of(section("Nội dung")),
                List.of(),
                List.of(new Deadline(
                        " ", Deadline.Purpose.REPORT, null, null, null, new When.ExactDay(DAY), "", Location.line(9))),
                List.of(),
                List.of(new Assignment("", "giao nhiệm vụ", Location.line(8))),
                List.of(recipient("")),
                true,
                null,
                List.of(),
                List.of());

        assertThat(check(plan))
                .filteredOn(RuleOutcome.Violated.class::isInstance)
                .extracting(outcome -> outcome.rule().id())
                .containsExactly("assignment-body", "deadline-text", "recipient-name", "subject-text");
    }

    @Test
    void what_a_plan_does_not_have_is_not_judged() {
        assertThat(outcome(plan(Head.LOST, List.of(section("Nội dung"))), "deadline-text"))
                .isInstanceOf(RuleOutcome.NotApplicable.class);
    }

    @Test
    void every_constraint_that_is_asked_of_a_plan_has_a_rule() {
        Set<String> constrained = constrained();

        assertThat(constrained).isNotEmpty();
        assertThat(Stream.of(RequiredPart.values()).map(RequiredPartsTest::name))
                .hasSameElementsAs(constrained);
        assertThat(PACK.rules())
                .extracting(RuleInfo::id)
                .hasSameSizeAs(constrained)
                .isSorted();
    }

    /** A constraint on a record that no {@code @Valid} leads to would be asked of nobody. */
    @Test
    void every_record_of_a_document_that_carries_a_constraint_is_reached_from_the_plan() {
        Set<String> declared = new TreeSet<>();
        Stream.concat(Stream.of(Plan.class, Head.class), Stream.of(PlanElement.class.getPermittedSubclasses()))
                .forEach(record -> Arrays.stream(record.getRecordComponents())
                        .filter(RequiredPartsTest::isConstrained)
                        .forEach(component -> declared.add(name(record, component.getName()))));

        assertThat(declared).isEqualTo(constrained());
    }

    private static boolean isConstrained(RecordComponent component) {
        try {
            return Arrays.stream(component
                            .getDeclaringRecord()
                            .getDeclaredField(component.getName())
                            .getAnnotations())
                    .map(Annotation::annotationType)
                    .anyMatch(type -> type.isAnnotationPresent(jakarta.validation.Constraint.class));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> constrained() {
        Set<String> names = new TreeSet<>();
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Plan.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (!seen.add(type)) {
                continue;
            }
            BeanDescriptor bean = Constraints.validator().getConstraintsForClass(type);
            for (PropertyDescriptor property : bean.getConstrainedProperties()) {
                if (property.hasConstraints() || hasConstrainedElements(property)) {
                    names.add(name(type, property.getPropertyName()));
                }
                if (property.isCascaded()) {
                    open.push(property.getElementClass());
                }
                property.getConstrainedContainerElementTypes().stream()
                        .filter(CascadableDescriptor::isCascaded)
                        .forEach(element -> open.push(element.getElementClass()));
            }
        }
        return names;
    }

    private static boolean hasConstrainedElements(PropertyDescriptor property) {
        return property.getConstrainedContainerElementTypes().stream()
                .anyMatch(ContainerElementTypeDescriptor::hasConstraints);
    }

    private static String name(Class<?> type, String component) {
        return (type.getSimpleName() + "-" + component).toLowerCase(java.util.Locale.ROOT);
    }

    private static String name(RequiredPart part) {
        return part.id();
    }

    private static List<RuleOutcome> check(Plan plan) {
        return PACK.check(new CheckRequest(plan, List.of(), new AsOf(DAY, AsOf.Source.GIVEN), null, null));
    }

    private static RuleOutcome outcome(Plan plan, String rule) {
        return check(plan).stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Head head(Head.@Nullable TypeLine type, Head.@Nullable Subject subject) {
        return new Head(null, null, null, null, null, type, subject, false);
    }

    private static Plan plan(Head head, List<Section> sections) {
        return new Plan(
                head,
                List.of(),
                sections,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(recipient("Các chi bộ")),
                true,
                null,
                List.of(),
                List.of());
    }

    private static Recipient recipient(String name) {
        return new Recipient(name, Recipient.Purpose.NONE, false, false, ",", "- " + name, Location.line(12));
    }

    private static Section section(String title, Section... below) {
        return new Section(SectionLabel.NONE, title, 1, true, Set.of(), Location.line(7), List.of(), List.of(below));
    }
}
