package vn.rasoat.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.obligation.LibraryException.Fault;

class DirectiveLibraryTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @Test
    void directives_come_by_id_whatever_the_order_given() {
        DirectiveLibrary library = DirectiveLibrary.of(List.of(named("C"), named("A"), named("B")));

        assertThat(library.directives()).extracting(Directive::id).containsExactly("A", "B", "C");
        assertThat(library.byId("B")).contains(named("B"));
        assertThat(library.byId("D")).isEmpty();
    }

    @Test
    void a_library_may_be_empty() {
        assertThat(DirectiveLibrary.of(List.of()).directives()).isEmpty();
    }

    @Test
    void a_number_finds_every_directive_that_has_it_however_it_is_written() {
        DirectiveLibrary library = DirectiveLibrary.of(List.of(
                numbered("xã", "16/KH-MTTQ-BTT", "Mặt trận xã", DAY),
                numbered("tỉnh", "16/KH-MTTQ-BTT", "Mặt trận tỉnh", DAY),
                numbered("khác", "17/KH-MTTQ-BTT", "Mặt trận xã", DAY),
                named("mất số")));

        assertThat(library.byNumber(DocumentNumber.of("16/kh-BTT-MTTQ")))
                .extracting(Directive::id)
                .containsExactly("tỉnh", "xã");
        assertThat(library.byNumber(DocumentNumber.of("18/KH-MTTQ-BTT"))).isEmpty();
    }

    @Test
    void ancestors_are_told_once_each_nearest_first_without_the_directive_itself() {
        DirectiveLibrary library = DirectiveLibrary.of(
                List.of(named("TW"), named("ban", "TW"), named("tỉnh", "ban", "TW"), named("khối", "tỉnh", "TW")));

        assertThat(library.ancestors("khối")).extracting(Directive::id).containsExactly("tỉnh", "TW", "ban");
        assertThat(library.ancestors("TW")).isEmpty();
    }

    @Test
    void the_nearest_are_those_that_none_of_the_others_carries_out() {
        DirectiveLibrary library =
                DirectiveLibrary.of(List.of(named("TW"), named("tỉnh", "TW"), named("khối", "tỉnh"), named("riêng")));

        assertThat(library.nearest(List.of("TW", "riêng", "khối", "riêng")))
                .extracting(Directive::id)
                .containsExactly("riêng", "khối");
        assertThat(library.nearest(List.of("TW"))).extracting(Directive::id).containsExactly("TW");
        assertThat(library.nearest(List.of())).isEmpty();
    }

    @Test
    void an_id_that_the_library_lacks_is_refused_by_the_questions_that_need_it() {
        DirectiveLibrary library = DirectiveLibrary.of(List.of(named("A")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> library.ancestors("B"))
                .withMessageContaining("\"B\"");
        assertThatIllegalArgumentException().isThrownBy(() -> library.nearest(List.of("A", "B")));
    }

    @Test
    void two_directives_with_one_id_are_refused() {
        Fault fault = onlyFault(named("A"), named("A"));

        assertThat(fault.kind()).isEqualTo(Fault.Kind.SAME_ID);
        assertThat(fault.ids()).containsExactly("A");
        assertThat(fault.wording().vi()).contains("«A»");
    }

    @Test
    void two_ids_for_one_number_issuer_and_day_are_refused() {
        Fault fault = onlyFault(
                numbered("A", "05-CT/TU", "Tỉnh ủy Lam Giang", DAY),
                numbered("B", "5-CT/TU", "TỈNH UỶ LAM GIANG", DAY));

        assertThat(fault.kind()).isEqualTo(Fault.Kind.SAME_DOCUMENT);
        assertThat(fault.ids()).containsExactly("A", "B");
    }

    @Test
    void one_number_stands_for_two_directives_where_the_day_or_the_issuer_differs() {
        assertThat(DirectiveLibrary.of(List.of(
                                numbered("A", "05-CT/TU", "Tỉnh ủy Lam Giang", DAY),
                                numbered("B", "05-CT/TU", "Tỉnh ủy Lam Giang", DAY.plusDays(1)),
                                numbered("C", "05-CT/TU", "Tỉnh ủy Hà Sơn", DAY)))
                        .directives())
                .hasSize(3);
    }

    @Test
    void directives_without_a_number_are_never_taken_for_one() {
        assertThat(DirectiveLibrary.of(List.of(named("A"), named("B"))).directives())
                .hasSize(2);
    }

    @Test
    void carrying_out_what_is_not_there_is_refused_by_name() {
        Fault fault = onlyFault(named("A", "B", "thiếu"), named("B"));

        assertThat(fault.kind()).isEqualTo(Fault.Kind.UNKNOWN);
        assertThat(fault.ids()).containsExactly("A", "thiếu");
        assertThat(fault.wording().vi()).contains("«A»", "«thiếu»");
    }

    @Test
    void a_circle_is_refused_with_its_chain() {
        Fault fault = onlyFault(named("A", "B"), named("B", "C"), named("C", "A"), named("dưới", "A"), named("trên"));

        assertThat(fault.kind()).isEqualTo(Fault.Kind.CIRCLE);
        assertThat(fault.wording().vi()).contains("A → B → C → A");
        assertThat(fault.wording().en()).contains("A → B → C → A");
    }

    @Test
    void a_directive_that_carries_out_itself_is_a_circle() {
        assertThat(onlyFault(named("A", "A")).wording().vi()).contains("A → A");
    }

    @Test
    void every_fault_is_told_at_once() {
        assertThatThrownBy(() -> DirectiveLibrary.of(List.of(
                        named("A", "B"), named("B", "A"), named("C", "D"), named("D", "C"), named("E", "thiếu"))))
                .asInstanceOf(type(LibraryException.class))
                .extracting(LibraryException::faults)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.UNKNOWN, Fault.Kind.CIRCLE, Fault.Kind.CIRCLE);
    }

    @Test
    void the_same_superior_by_two_ways_is_no_circle() {
        DirectiveLibrary library =
                DirectiveLibrary.of(List.of(named("A", "B", "C"), named("B", "D"), named("C", "D"), named("D")));

        assertThat(library.ancestors("A")).extracting(Directive::id).containsExactly("B", "C", "D");
    }

    @Test
    void a_chain_of_thousands_is_walked_to_its_end() {
        List<Directive> chain = IntStream.range(0, 3000)
                .mapToObj(i -> i == 2999 ? named("n" + i) : named("n" + i, "n" + (i + 1)))
                .toList();

        assertThat(DirectiveLibrary.of(chain).ancestors("n0")).hasSize(2999);
    }

    private static Fault onlyFault(Directive... directives) {
        LibraryException refused =
                catchThrowableOfType(LibraryException.class, () -> DirectiveLibrary.of(List.of(directives)));
        assertThat(refused.faults()).hasSize(1);
        return refused.faults().get(0);
    }

    private static Directive named(String id, String... carriesOut) {
        return directive(id, null, "Tỉnh ủy Lam Giang", null, List.of(carriesOut));
    }

    private static Directive numbered(String id, String number, String issuer, LocalDate issuedOn) {
        return directive(id, DocumentNumber.of(number), issuer, issuedOn, List.of());
    }

    private static Directive directive(
            String id,
            @Nullable DocumentNumber number,
            String issuer,
            @Nullable LocalDate issuedOn,
            List<String> carriesOut) {
        return new Directive(
                id,
                new DirectiveIdentity("Chỉ thị", number, issuedOn, issuer),
                PoliticalSystem.PARTY,
                null,
                null,
                "văn hóa đọc",
                Validity.ALWAYS,
                true,
                new Directive.Binding(List.of(), List.of()),
                carriesOut,
                List.of(),
                new Directive.Source(id + ".yaml", ""));
    }
}
