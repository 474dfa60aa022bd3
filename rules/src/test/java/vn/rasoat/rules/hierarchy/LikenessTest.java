package vn.rasoat.rules.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.obligation.Directive;

class LikenessTest {

    private static final Directive CENTRAL =
            Sample.directive("96-HD/BTGTW", "2023-03-08", "Ban Tuyên giáo Trung ương", "ban_tw");
    private static final Directive OF_ONE_BLOC =
            Sample.directive("31-KH/ĐUK", "2023-03-08", "Đảng ủy Khối các cơ quan tỉnh", "dang_uy_khoi");

    @Test
    void central_number_of_the_day_is_meant() {
        Likeness likeness = likeness("Hướng dẫn số 96-HD/BTGTW, ngày 08/3/2023 của Ban Tuyên giáo Trung ương", CENTRAL);

        assertThat(likeness.isMeant()).isTrue();
        assertThat(likeness.isMisdated()).isFalse();
        assertThat(likeness.isMisattributed()).isFalse();
    }

    @Test
    void other_day_of_the_same_year_is_a_wrong_day() {
        assertThat(likeness("Hướng dẫn số 96-HD/BTGTW, ngày 09/3/2023", CENTRAL).isMisdated())
                .isTrue();
    }

    @Test
    void other_year_is_another_document() {
        Likeness likeness = likeness("Hướng dẫn số 96-HD/BTGTW, ngày 08/3/2022", CENTRAL);

        assertThat(likeness.isMeant()).isFalse();
        assertThat(likeness.isMisdated()).isFalse();
    }

    @Test
    void other_year_under_the_same_title_and_issuer_is_a_wrong_day() {
        String citation = "Hướng dẫn số 96-HD/BTGTW, ngày 08/3/2022 của Ban Tuyên giáo Trung ương"
                + " về “giữ sạch công sở, trồng cây”";

        assertThat(likeness(citation, CENTRAL).isMisdated()).isTrue();
    }

    @Test
    void without_a_day_a_central_number_is_meant() {
        assertThat(likeness("Hướng dẫn số 96-HD/BTGTW", CENTRAL).isMeant()).isTrue();
    }

    @Test
    void central_number_of_another_commission_is_misattributed() {
        String citation = "Hướng dẫn số 96-HD/BTGTW, ngày 08/3/2023 của Ban Tổ chức Trung ương";

        assertThat(likeness(citation, CENTRAL).isMisattributed()).isTrue();
    }

    @Test
    void local_number_alone_means_nobody_of_its_many_bearers() {
        assertThat(likeness("Kế hoạch số 31-KH/ĐUK", OF_ONE_BLOC).isMeant()).isFalse();
        assertThat(likeness("Kế hoạch số 31-KH/ĐUK, ngày 09/3/2023", OF_ONE_BLOC)
                        .isMisdated())
                .isFalse();
    }

    @Test
    void local_number_of_the_day_is_meant() {
        assertThat(likeness("Kế hoạch số 31-KH/ĐUK, ngày 08/3/2023", OF_ONE_BLOC)
                        .isMeant())
                .isTrue();
    }

    @Test
    void local_number_of_the_plans_own_place_is_meant() {
        assertThat(likeness("Kế hoạch số 31-KH/ĐUK", Sample.inPlace(OF_ONE_BLOC, "Hà Lâm"))
                        .isMeant())
                .isTrue();
        assertThat(likeness("Kế hoạch số 31-KH/ĐUK", Sample.inPlace(OF_ONE_BLOC, "Bắc Vân"))
                        .isMeant())
                .isFalse();
    }

    @Test
    void local_number_of_another_body_is_another_document() {
        String citation = "Kế hoạch số 31-KH/ĐUK, ngày 10/3/2023 của Đảng ủy Khối doanh nghiệp tỉnh";

        assertThat(likeness(citation, OF_ONE_BLOC).isMeant()).isFalse();
    }

    @Test
    void other_number_is_never_meant() {
        assertThat(likeness("Hướng dẫn số 95-HD/BTGTW, ngày 08/3/2023", CENTRAL).isMeant())
                .isFalse();
    }

    private static Likeness likeness(String cited, Directive directive) {
        Plan plan = Sample.plan("Thực hiện " + cited + ", Đảng ủy Sở Nội vụ lập kế hoạch như sau:");
        List<Citation> bases = plan.bases();
        assertThat(bases).hasSize(1);
        return Likeness.of(bases.get(0), directive, plan);
    }
}
