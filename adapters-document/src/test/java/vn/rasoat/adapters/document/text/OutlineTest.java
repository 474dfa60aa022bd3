package vn.rasoat.adapters.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.port.PlanReader;

class OutlineTest {

    private static final String OPENING = """
            KẾ HOẠCH
            Dọn vệ sinh ngõ xóm

            Ủy ban nhân dân xã lập kế hoạch như sau:

            I. MỤC ĐÍCH
            Ngõ xóm sạch đẹp.
            II. NHIỆM VỤ
            """;

    @Test
    void numbers_that_always_start_anew_do_not_nest_without_end() throws IOException {
        Plan plan = read(OPENING + "1. Quét dọn ngõ xóm vào sáng thứ bảy.\n".repeat(3000));

        assertThat(plan.allSections().mapToInt(Section::depth).max().orElseThrow())
                .isLessThan(20);
        assertThat(plan.allSections()).hasSizeGreaterThan(3000);
    }

    private static Plan read(String text) throws IOException {
        PlanReader.Reading reading =
                new TextPlanReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(reading).isInstanceOf(PlanReader.Done.class);
        return ((PlanReader.Done) reading).plan();
    }
}
