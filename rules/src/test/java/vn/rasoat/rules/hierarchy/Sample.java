package vn.rasoat.rules.hierarchy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.adapters.document.text.TextPlanReader;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.hierarchy.Validity;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.obligation.Directive;
import vn.rasoat.domain.obligation.DirectiveIdentity;
import vn.rasoat.domain.obligation.Obligation;
import vn.rasoat.domain.port.CheckRequest;
import vn.rasoat.domain.port.PlanReader;
import vn.rasoat.domain.report.AsOf;

/** Mẫu để thử: a short plan with one opening, and directives. */
final class Sample {

    static final LocalDate CHECKED_ON = LocalDate.of(2024, 6, 1);

    private Sample() {}

    /** A plan of a grassroots committee, dated 15/3/2024, whose opening this is. */
    static Plan plan(String opening) {
        return plan("thực hiện phong trào giữ sạch công sở", opening, "");
    }

    static Plan plan(String subject, String opening, String more) {
        return read("""
                ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH
                ĐẢNG ỦY SỞ NỘI VỤ
                *
                Số 19-KH/ĐU

                ĐẢNG CỘNG SẢN VIỆT NAM

                Hà Lâm, ngày 15 tháng 3 năm 2024

                KẾ HOẠCH
                %s
                -----

                %s

                I- NỘI DUNG

                1. Quét dọn phòng làm việc vào chiều thứ sáu.

                2. Trồng thêm cây ở sân trước.
                %s
                Nơi nhận:
                - Các chi bộ trực thuộc (để thực hiện),
                - Lưu Văn phòng Đảng ủy.

                T/M ĐẢNG ỦY
                BÍ THƯ

                Trần Văn H
                """.formatted(subject, opening, more));
    }

    static Plan read(String text) {
        try {
            PlanReader.Reading reading =
                    new TextPlanReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            if (reading instanceof PlanReader.Done done) {
                return done.plan();
            }
            throw new IllegalStateException("refused: " + reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CheckRequest request(Plan plan, Directive... library) {
        return new CheckRequest(plan, List.of(library), new AsOf(CHECKED_ON, AsOf.Source.TODAY), null, null);
    }

    /** A complete directive without obligations. */
    static Directive directive(String number, @Nullable String issuedOn, String issuer, String level) {
        return directive(number, issuedOn, issuer, level, "giữ sạch công sở, trồng cây", List.of(), List.of());
    }

    static Directive directive(
            String number,
            @Nullable String issuedOn,
            String issuer,
            String level,
            String subject,
            List<String> topics,
            List<String> carriesOut,
            Obligation... obligations) {
        DocumentNumber parsed = DocumentNumber.of(number);
        return new Directive(
                number,
                new DirectiveIdentity("Kế hoạch", parsed, issuedOn == null ? null : LocalDate.parse(issuedOn), issuer),
                PoliticalSystem.PARTY,
                Levels.standard().byId(level).orElseThrow(),
                null,
                subject,
                Validity.ALWAYS,
                true,
                new Directive.Binding(List.of(), topics),
                carriesOut,
                List.of(obligations),
                new Directive.Source("sample.yaml", ""));
    }

    static Directive inPlace(Directive directive, String place) {
        return new Directive(
                directive.id(),
                directive.identity(),
                directive.system(),
                directive.level(),
                place,
                directive.subject(),
                directive.inForce(),
                directive.complete(),
                directive.binding(),
                directive.carriesOut(),
                directive.obligations(),
                directive.source());
    }

    static Obligation.Ground ground(String... who) {
        return new Obligation.Ground("", "mục IV", Obligation.Confidence.STATED, List.of(who));
    }
}
