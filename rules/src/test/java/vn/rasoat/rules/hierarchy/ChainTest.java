package vn.rasoat.rules.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.Obligation;

class ChainTest {

    private static final Directive TOP = directive("142-CT/TW", "tw", List.of(), List.of());
    private static final Directive MIDDLE =
            directive("88-KH/TU", "tinh_uy", List.of("giữ sạch công sở"), List.of("142-CT/TW"));
    private static final Directive NEAR = directive("67-KH/ĐUK", "dang_uy_khoi", List.of(), List.of("88-KH/TU"));
    private static final Plan CITING_NEAR =
            Sample.plan("Thực hiện Kế hoạch số 67-KH/ĐUK, ngày 01/3/2024, Đảng ủy Sở Nội vụ lập kế hoạch như sau:");
    private static final Plan CITING_NOTHING = Sample.plan("Đảng ủy Sở Nội vụ lập kế hoạch như sau:");

    @Test
    void cited_directive_brings_those_it_carries_out() {
        Chain chain = Chain.of(Sample.request(CITING_NEAR, TOP, MIDDLE, NEAR));

        assertThat(chain.bindingIds()).containsExactly("142-CT/TW", "67-KH/ĐUK", "88-KH/TU");
        assertThat(chain.bound())
                .extracting(Chain.Bound::route)
                .containsExactly(Chain.Route.CITED, Chain.Route.INHERITED, Chain.Route.INHERITED);
    }

    @Test
    void inherited_directive_tells_through_whom_it_binds() {
        Chain chain = Chain.of(Sample.request(CITING_NEAR, TOP, MIDDLE, NEAR));

        assertThat(chain.bound().get(2).shown()).isEqualTo("142-CT/TW của Ban nào đó (qua 67-KH/ĐUK, 88-KH/TU)");
        assertThat(chain.bound().get(2).shown("mục II"))
                .isEqualTo("142-CT/TW của Ban nào đó (mục II, qua 67-KH/ĐUK, 88-KH/TU)");
        assertThat(chain.bound().get(0).shown("mục II")).isEqualTo("67-KH/ĐUK của Ban nào đó (mục II)");
    }

    @Test
    void what_the_cited_directive_carries_out_need_not_be_cited_for_its_subject() {
        Chain chain = Chain.of(Sample.request(CITING_NEAR, TOP, MIDDLE, NEAR));

        assertThat(chain.bound()).extracting(Chain.Bound::route).doesNotContain(Chain.Route.SUBJECT);
    }

    @Test
    void subject_binds_a_plan_that_cites_nothing() {
        Chain chain = Chain.of(Sample.request(CITING_NOTHING, TOP, MIDDLE, NEAR));

        assertThat(chain.bound())
                .extracting(bound -> bound.directive().id(), Chain.Bound::route)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("88-KH/TU", Chain.Route.SUBJECT),
                        org.assertj.core.groups.Tuple.tuple("142-CT/TW", Chain.Route.INHERITED));
    }

    @Test
    void subject_binds_only_in_its_own_place() {
        assertThat(Chain.of(Sample.request(CITING_NOTHING, Sample.inPlace(MIDDLE, "Hà Lâm")))
                        .bound())
                .hasSize(1);
        assertThat(Chain.of(Sample.request(CITING_NOTHING, Sample.inPlace(MIDDLE, "Bắc Vân")))
                        .bound())
                .isEmpty();
    }

    @Test
    void nearest_is_what_no_other_of_the_chain_carries_out() {
        Chain chain = Chain.of(Sample.request(CITING_NEAR, TOP, MIDDLE, NEAR));

        assertThat(chain.nearest()).extracting(bound -> bound.directive().id()).containsExactly("67-KH/ĐUK");
    }

    @Test
    void document_is_not_bound_by_itself() {
        Directive self = Sample.directive(
                "19-KH/ĐU",
                "2024-03-15",
                "Đảng ủy Sở Nội vụ",
                "dang_uy_co_so",
                "giữ sạch công sở",
                List.of("giữ sạch công sở"),
                List.of());

        assertThat(Chain.of(Sample.request(CITING_NOTHING, self)).bound()).isEmpty();
    }

    @Test
    void circle_of_directives_ends() {
        Directive one = directive("67-KH/ĐUK", "dang_uy_khoi", List.of(), List.of("88-KH/TU"));
        Directive other = directive("88-KH/TU", "tinh_uy", List.of(), List.of("67-KH/ĐUK"));

        assertThat(Chain.of(Sample.request(CITING_NEAR, one, other)).bound()).hasSize(2);
    }

    private static Directive directive(
            String number, String level, List<String> topics, List<String> carriesOut, Obligation... obligations) {
        return Sample.directive(
                number, "2024-03-01", "Ban nào đó", level, "giữ sạch công sở", topics, carriesOut, obligations);
    }
}
