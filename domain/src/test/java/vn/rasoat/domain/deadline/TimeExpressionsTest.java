package vn.rasoat.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionsTest {
    private static final String[] WORDS =
            ("từ đến ngày tháng quý năm trước sau chậm nhất là hết cuối đầu giữa hằng hàng mỗi định kỳ 6 9 15 31 02 2026 1890 30/02"
                            + " 15/3/2026 15/11 I II/2026 / - . , ; ( ) “ ” \" \n \n\n ** lần giờ 17h00 9h 7 thứ sáu tuần khi kết thúc trong"
                            + " thời hạn kể theo quy định lộ trình báo cáo và các tiếp nay một hai sơ kết mùng tổ chức 3-4/2026 2026-2030")
                    .split(" ");

    @Test
    void text_without_a_time_has_none() {
        assertThat(TimeExpressions.find("", null)).isEmpty();
        assertThat(TimeExpressions.find("Nâng cao nhận thức của đảng viên.", 2026))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_order_of_words_is_read_without_overlap(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertReadable(text.toString());
        }
    }

    private static void assertReadable(String text) {
        List<TimeExpression> found = TimeExpressions.find(text, 2026);
        int end = 0;
        for (TimeExpression expression : found) {
            assertThat(expression.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(expression.text()).isEqualTo(text.substring(expression.start(), expression.end()));
            assertThat(expression.when().resolve()).isNotNull();
            assertThat(expression.when().isCertainlyAfter(found.get(0).when())).isIn(true, false);
            end = expression.end();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1/1/",
                "12-",
                "từ ",
                "từ 1 đến ",
                "ngày ",
                "ngày 1, ",
                "tháng 3, ",
                "trước ",
                "sau khi ",
                "chậm nhất là ",
                "hằng tháng, ",
                "theo quy định ",
                "“",
                "\"ngày 1/1/2026 ",
                "/KH-",
                "(",
                " ",
                "\n",
                "Hà Nội, ngày 1/1/2026 ",
                "năm 2026 - ",
                "trong thời hạn 05 ngày kể từ "
            })
    void hostile_repetition_takes_time_in_proportion_to_its_length(String piece) {
        String text = piece.repeat(300_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TimeExpressions.find(text, null));
    }

    @Test
    void offsets_are_those_of_the_text_given() {
        String text = "Xong trong **Quý\n I/2026**, họp\u00A0ngày\u00A015/3/2026.";

        assertThat(TimeExpressions.find(text, null))
                .extracting(TimeExpression::text)
                .containsExactly("Quý\n I/2026", "ngày\u00A015/3/2026");
    }
}
