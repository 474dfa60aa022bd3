package vn.rasoat.adapters.json.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.obligation.Directive;

class DirectiveFileTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 5, 6);

    @Test
    void every_key_of_a_directive_is_read() {
        Directive directive = Sample.read("""
                directive:
                  id: 12-CT/TU
                  type: Chỉ thị
                  number: 12-CT/TU
                  issuedOn: 2024-05-06
                  issuer: Ban Thường vụ Tỉnh ủy Lam Giang
                  system: party
                  level: tinh_uy
                  place: Lam Giang
                  subject: phát triển văn hóa đọc
                  inForce: {from: 2024-06-01, to: 2026-12-31}
                  text: relayed
                  implements: [70-CT/TW, 80-HD/BTGTW]
                  binds:
                    levels: [huyen_uy, dang_uy_xa]
                    topics: ["văn hóa đọc", "tủ sách chi bộ"]
                obligations: []
                """);

        assertThat(directive.id()).isEqualTo("12-CT/TU");
        assertThat(directive.identity().type()).isEqualTo("Chỉ thị");
        assertThat(directive.identity().number()).hasToString("12-CT/TU");
        assertThat(directive.identity().issuedOn()).isEqualTo(ISSUED);
        assertThat(directive.identity().issuer()).isEqualTo("Ban Thường vụ Tỉnh ủy Lam Giang");
        assertThat(directive.system()).isEqualTo(PoliticalSystem.PARTY);
        assertThat(directive.level()).isNotNull().extracting("id").isEqualTo("tinh_uy");
        assertThat(directive.place()).isEqualTo("Lam Giang");
        assertThat(directive.subject()).isEqualTo("phát triển văn hóa đọc");
        assertThat(directive.inForce()).isEqualTo(new Validity(LocalDate.of(2024, 6, 1), LocalDate.of(2026, 12, 31)));
        assertThat(directive.complete()).isFalse();
        assertThat(directive.carriesOut()).containsExactly("70-CT/TW", "80-HD/BTGTW");
        assertThat(directive.binding())
                .isEqualTo(new Directive.Binding(
                        List.of("huyen_uy", "dang_uy_xa"), List.of("văn hóa đọc", "tủ sách chi bộ")));
        assertThat(directive.obligations()).isEmpty();
    }

    @Test
    void what_the_copy_at_hand_lost_may_be_absent() {
        Directive directive = Sample.read("""
                directive:
                  id: LG-2024
                  type: Kế hoạch
                  issuer: Tỉnh ủy Lam Giang
                  system: party
                  subject: văn hóa đọc
                  text: complete
                obligations: []
                """);

        assertThat(directive.identity().number()).isNull();
        assertThat(directive.identity().issuedOn()).isNull();
        assertThat(directive.level()).isNull();
        assertThat(directive.place()).isNull();
        assertThat(directive.inForce()).isEqualTo(Validity.ALWAYS);
        assertThat(directive.complete()).isTrue();
        assertThat(directive.carriesOut()).isEmpty();
        assertThat(directive.binding()).isEqualTo(new Directive.Binding(List.of(), List.of()));
    }

    @Test
    void a_directive_is_in_force_from_its_day_unless_the_file_says_otherwise() {
        assertThat(Sample.read(Sample.HEAD + Sample.NOTHING_ORDERED).inForce()).isEqualTo(new Validity(ISSUED, null));
        assertThat(Sample.read(Sample.HEAD + "  inForce: {to: 2024-05-06}\n" + Sample.NOTHING_ORDERED)
                        .inForce())
                .isEqualTo(new Validity(ISSUED, ISSUED));
    }

    @Test
    void words_that_yaml_would_take_for_something_else_stay_as_written() {
        Directive directive = Sample.read(
                Sample.HEAD.replace("phát triển văn hóa đọc", "no").replace("Lam Giang\n  subject", "012\n  subject")
                        + Sample.NOTHING_ORDERED);

        assertThat(directive.subject()).isEqualTo("no");
        assertThat(directive.place()).isEqualTo("012");
    }

    @Test
    void words_may_go_over_several_lines() {
        Directive directive = Sample.read(Sample.HEAD.replace("phát triển văn hóa đọc", "phát triển\n    văn hóa   đọc")
                + Sample.NOTHING_ORDERED);

        assertThat(directive.subject()).isEqualTo("phát triển văn hóa đọc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "  type: Chỉ thị        |  type: Chỉ thi         | 3 | 9  | Từ gần nhất: «Chỉ thị»",
                "  type: Chỉ thị        |  type: Kế hoạch        | 3 | 9  | «CT» là Chỉ thị",
                "  number: 12-CT/TU     |  number: CT số 12      | 4 | 11 | cần số và ký hiệu",
                "  number: 12-CT/TU     |  number: /CT-TU        | 4 | 11 | cần số và ký hiệu",
                "  issuedOn: 2024-05-06 |  issuedOn: 06/5/2024   | 5 | 13 | dạng năm-tháng-ngày",
                "  issuedOn: 2024-05-06 |  issuedOn: 2024-02-30  | 5 | 13 | một ngày có thật",
                "  issuedOn: 2024-05-06 |  issuedOn: [2024]      | 5 | 13 | Gặp một danh sách",
                "  issuer: Ban Thường vụ Tỉnh ủy Lam Giang |  issuer:         | 6 | 10 | chỗ trống",
                "  issuer: Ban Thường vụ Tỉnh ủy Lam Giang |  issuer: ~       | 6 | 11 | chỗ trống",
                "  issuer: Ban Thường vụ Tỉnh ủy Lam Giang |  issuer: '  '    | 6 | 11 | chỗ trống",
                "  issuer: Ban Thường vụ Tỉnh ủy Lam Giang |  isuer: Tỉnh ủy  | 6 | 3  | Từ gần nhất: «issuer»",
                "  system: party        |  system: Party         | 7 | 11 | Từ gần nhất: «party»",
                "  system: party        |  system: đảng          | 7 | 11 | Các từ hợp lệ: front, party, state, youth",
                "  system: party        |  system: state         | 8 | 10 | thuộc hệ thống «party»",
                "  level: tinh_uy       |  level: Tỉnh ủy        | 8 | 10 | Từ gần nhất: «tinh_uy»",
                "  text: complete       |  text: full            | 11 | 9 | complete, relayed",
                "  text: complete       |  text: {a: b}          | 11 | 9 | Gặp một nhóm",
                "  text: complete       |  text: \"complete       | 11 | 9 | Thiếu dấu ngoặc kép đóng",
            })
    void a_wrong_word_is_told_with_its_place(String right, String wrong, int line, int column, String told) {
        List<RuleFileProblem> problems = Sample.problems(
                Sample.HEAD.replace("  " + right.strip(), "  " + wrong.strip()) + Sample.NOTHING_ORDERED);

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.place()).isEqualTo("a.yaml:" + line + ":" + column);
            assertThat(problem.wording().vi()).contains(told);
            assertThat(problem.wording().en()).isNotBlank();
        });
    }

    @Test
    void a_missing_key_is_told_where_its_group_begins() {
        RuleFileProblem problem = Sample.problem("directive:\n  id: a\n  type: Chỉ thị\n  issuer: Tỉnh ủy\n"
                + "  system: party\n  text: relayed\nobligations: []\n");

        assertThat(problem.place()).isEqualTo("a.yaml:2:3");
        assertThat(problem.wording().vi()).isEqualTo("Thiếu khóa «subject».");
        assertThat(problem.wording().en()).isEqualTo("The key «subject» is missing.");
    }

    @Test
    void an_unknown_key_is_told_with_the_nearest_known_one() {
        RuleFileProblem problem = Sample.problem(Sample.HEAD + "  implement: [70-CT/TW]\n" + Sample.NOTHING_ORDERED);

        assertThat(problem.place()).isEqualTo("a.yaml:12:3");
        assertThat(problem.wording().vi()).contains("«implement»").contains("Từ gần nhất: «implements»");
    }

    @Test
    void a_key_written_twice_is_told_at_the_second_with_the_line_of_the_first() {
        RuleFileProblem problem = Sample.problem(Sample.HEAD + "  place: Hà Sơn\n" + Sample.NOTHING_ORDERED);

        assertThat(problem.place()).isEqualTo("a.yaml:12:3");
        assertThat(problem.wording().vi()).contains("«place»").contains("dòng 9");
    }

    @Test
    void both_parts_of_a_file_must_be_there() {
        assertThat(Sample.problem(Sample.HEAD).wording().vi()).isEqualTo("Thiếu khóa «obligations».");
        assertThat(Sample.problem("obligations: []").wording().vi()).isEqualTo("Thiếu khóa «directive».");
        assertThat(Sample.problem(Sample.HEAD + "obligations:\n").wording().vi())
                .contains("obligations: []");
        assertThat(Sample.problem("directive\n").wording().vi()).contains("«directive»", "nhóm");
    }

    @Test
    void a_directive_that_ceases_before_it_begins_is_refused() {
        RuleFileProblem problem =
                Sample.problem(Sample.HEAD + "  inForce: {to: 2024-05-05}\n" + Sample.NOTHING_ORDERED);

        assertThat(problem.place()).isEqualTo("a.yaml:12:12");
        assertThat(problem.wording().vi()).contains("2024-05-05").contains("2024-05-06");
    }

    @Test
    void the_levels_that_must_answer_must_exist_and_no_topic_be_blank() {
        List<RuleFileProblem> problems = Sample.problems(Sample.HEAD
                + "  binds: {levels: [huyen_uy, xa_uy], topics: [\"\"], level: tw}\n" + Sample.NOTHING_ORDERED);

        assertThat(problems).hasSize(3);
    }

    @Test
    void every_fault_of_a_file_is_told_at_once() {
        List<RuleFileProblem> problems = Sample.problems("""
                directive:
                  id: a
                  type: Chỉ thị
                  number: số 5
                  issuedOn: 2024-13-01
                  issuer: Tỉnh ủy
                  system: party
                  level: tỉnh
                  subject: văn hóa đọc
                  text: relayed
                obligations:
                  - {kind: section, role: muc_dich, confidence: relayed}
                  - {kind: sections, confidence: relayed}
                  - {kind: report, matter: kết quả, to: Tỉnh ủy, due: lúc nào cũng được, confidence: stated}
                more: 1
                """);

        assertThat(problems)
                .extracting(RuleFileProblem::line)
                .containsExactlyInAnyOrder(4, 5, 8, 12, 13, 14, 14, 14, 15);
    }
}
