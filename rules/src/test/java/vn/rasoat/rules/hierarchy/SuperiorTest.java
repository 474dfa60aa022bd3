package vn.rasoat.rules.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.port.CheckRequest;

class SuperiorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch số 67-KH/ĐUK, ngày 01/3/2024 của Đảng ủy Khối các cơ quan tỉnh",
                "Chỉ thị số 142-CT/TW, ngày 10/11/2023 của Ban Bí thư",
                "Công văn số 1065/UBND-NC ngày 30/3/2023 của Ủy ban nhân dân tỉnh"
            })
    void what_directs_is_a_superiors(String basis) {
        assertThat(superiors(basis)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luật số 46/2019/QH14 ngày 21/11/2019",
                "Nghị định số 61/2023/NĐ-CP ngày 16/8/2023 của Chính phủ",
                "Thông tư số 02/2023/TT-BNV ngày 23/3/2023 của Bộ Nội vụ",
                "Tờ trình số 12-TTr/CB, ngày 01/3/2024 của Chi bộ Văn phòng",
                "Nghị quyết số 05-NQ/ĐU, ngày 10/01/2024 của Đảng ủy Sở Nội vụ",
                "Nghị quyết số 05-NQ/ĐU, ngày 10/01/2024",
                "Kế hoạch số 07-KH/CB, ngày 02/02/2024 của Chi bộ Văn phòng"
            })
    void law_and_what_comes_from_below_or_from_the_issuer_is_not(String basis) {
        assertThat(superiors(basis)).isEmpty();
    }

    @Test
    void superior_that_the_library_knows_by_name_only_is_unread() {
        Directive known = Sample.directive("67-KH/ĐUK", "2024-03-01", "Đảng ủy Khối các cơ quan tỉnh", "dang_uy_khoi");
        String basis = "Kế hoạch số 67-KH/ĐUK, ngày 01/3/2024 của Đảng ủy Khối các cơ quan tỉnh";

        assertThat(parents(basis).unknown()).containsExactly("67-KH/ĐUK");
        assertThat(parents(basis, known).allRead()).isTrue();
    }

    @Test
    void basis_without_its_number_is_unread_too() {
        assertThat(parents("Kế hoạch của Đảng ủy Khối về giữ sạch công sở").allRead())
                .isFalse();
    }

    private static List<Superior> superiors(String basis, Directive... library) {
        return parents(basis, library).superiors();
    }

    private static Parents parents(String basis, Directive... library) {
        Plan plan = Sample.plan("Thực hiện " + basis + ", Đảng ủy Sở Nội vụ lập kế hoạch như sau:");
        CheckRequest request = Sample.request(plan, library);
        Chain chain = Chain.of(request);
        return Parents.of(plan, Superior.of(plan, chain, Own.of(request), PlanDay.of(request)), chain);
    }
}
