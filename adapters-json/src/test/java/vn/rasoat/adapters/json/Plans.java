package vn.rasoat.adapters.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.deadline.Anchor;
import vn.rasoat.domain.deadline.Bound;
import vn.rasoat.domain.deadline.Distance;
import vn.rasoat.domain.deadline.Part;
import vn.rasoat.domain.deadline.Period;
import vn.rasoat.domain.deadline.Side;
import vn.rasoat.domain.deadline.When;
import vn.rasoat.domain.document.Annex;
import vn.rasoat.domain.document.Assignment;
import vn.rasoat.domain.document.Citation;
import vn.rasoat.domain.document.Deadline;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Plan;
import vn.rasoat.domain.document.Recipient;
import vn.rasoat.domain.document.ReportOrder;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.SectionLabel;
import vn.rasoat.domain.document.Signature;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.identity.DocumentNumber;

/** Kế hoạch mẫu: small plans that show every part and every kind of time. */
public final class Plans {

    private Plans() {}

    /** A plan in which every part is present and every kind of time occurs. */
    public static Plan full() {
        return new Plan(
                head(DocumentNumber.of("07-KH/ĐU")),
                citations(),
                List.of(purpose(), work()),
                List.of(new Annex("Phụ lục I", "Danh mục đầu việc", at(80), List.of(leaf("1.", 1, "Việc quý I", 82)))),
                whens().stream().map(Plans::deadline).toList(),
                List.of(new ReportOrder(
                        "các chi bộ",
                        "Đảng ủy phường",
                        null,
                        List.of(deadline(new When.ExactDay(LocalDate.of(2026, 11, 15)))),
                        "Các chi bộ gửi báo cáo về Đảng ủy phường",
                        at(45))),
                List.of(new Assignment("Văn phòng Đảng ủy", "Văn phòng Đảng ủy theo dõi, đôn đốc", at(46))),
                recipients(),
                true,
                new Signature(List.of("T/M BAN THƯỜNG VỤ"), "PHÓ BÍ THƯ", "Trần Thị Mẫu", at(60)),
                List.of(
                        Paragraph.ofLine("KẾ HOẠCH", Paragraph.Part.HEAD, at(5)),
                        new Paragraph(
                                "Đoạn thứ nhất nối với dòng sau.",
                                Paragraph.Part.BODY,
                                at(12),
                                new int[] {0, 14},
                                new int[] {12, 13})),
                List.of(new Plan.Leftover(Plan.Leftover.Kind.TRACKED_CHANGE, "hai tuần", at(33))));
    }

    /** A draft of which hardly anything could be read. */
    public static Plan bare() {
        return new Plan(
                Head.LOST, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, null,
                List.of(), List.of());
    }

    /** The full plan with a blank in front of its symbol, as a draft has it. */
    public static Plan unnumbered() {
        return with(new Head(
                PoliticalSystem.PARTY,
                null,
                null,
                new Head.NumberLine("Số      -KH/ĐU", false, DocumentNumber.of("-KH/ĐU"), at(2)),
                new Head.DateLine("An Bình, ngày    tháng 4 năm 2026", "An Bình", "", "4", "2026", at(3)),
                null,
                null,
                false));
    }

    /** One value of each kind, and of each kind of anchor. */
    public static List<When> whens() {
        When november = new When.Month(YearMonth.of(2026, 11));
        When thirdQuarter = new When.Quarter(2026, 3);
        Anchor month = new Anchor.Whole(Period.MONTH);
        return List.of(
                new When.ExactDay(LocalDate.of(2026, 9, 30)),
                new When.Instant(LocalDateTime.of(2026, 9, 30, 17, 0)),
                new When.Before(november),
                new When.NoLaterThan(new When.ExactDay(LocalDate.of(2026, 12, 5))),
                november,
                new When.PartOfPeriod(Part.END, thirdQuarter),
                thirdQuarter,
                new When.HalfYear(2026, 2),
                new When.NineMonths(2026),
                new When.Year(2027),
                new When.Recurrent(
                        Period.MONTH, 1, 1, List.of(new When.Recurrent.Due(Bound.BEFORE, new Anchor.DayOf(18, month)))),
                new When.RelativeToEvent("khi kết thúc hội nghị", Side.AFTER, distance()),
                new When.RelativeToEvent("", Side.BEFORE, null),
                new When.Interval(null, november),
                new When.Holiday(MonthDay.of(9, 2), null),
                new When.Holiday(MonthDay.of(5, 19), 2026),
                new When.Delegated("theo quy định"),
                undated(new Anchor.QuarterOfYear(3)),
                undated(new Anchor.HalfOfYear(1)),
                undated(new Anchor.NineMonthsOfYear()),
                undated(new Anchor.MonthOfQuarter(3)),
                undated(new Anchor.WeekDay(java.time.DayOfWeek.FRIDAY)),
                undated(new Anchor.WeekOf(2, new Anchor.MonthOfYear(11))),
                undated(new Anchor.LastDayOf(month)),
                undated(new Anchor.PartOf(Part.MIDDLE, month)),
                undated(new Anchor.TimeOf(LocalTime.of(17, 30), new Anchor.DayOf(20, month))),
                undated(new Anchor.Shifted(1, new Anchor.DayOf(5, month))),
                new When.ImpossibleDay(30, 2, 2026));
    }

    private static When undated(Anchor anchor) {
        return new When.Undated(anchor);
    }

    private static Distance distance() {
        return new Distance(5, Distance.Unit.WORKING_DAY, Distance.Extent.AT_MOST);
    }

    /** The full plan under another head. */
    public static Plan with(Head head) {
        Plan full = full();
        return new Plan(
                head,
                full.citations(),
                full.sections(),
                full.annexes(),
                full.deadlines(),
                full.reportOrders(),
                full.assignments(),
                full.recipients(),
                full.recipientsSeen(),
                full.signature(),
                full.paragraphs(),
                full.leftovers());
    }

    private static Head head(DocumentNumber number) {
        return new Head(
                PoliticalSystem.PARTY,
                new Head.Emblem(Head.Emblem.Kind.PARTY, "ĐẢNG CỘNG SẢN VIỆT NAM", at(1)),
                new Head.Issuer("ĐẢNG ỦY PHƯỜNG AN BÌNH", "ĐẢNG BỘ THÀNH PHỐ", false, at(1)),
                new Head.NumberLine("Số 07-KH/ĐU", false, number, at(2)),
                new Head.DateLine("An Bình, ngày 09 tháng 4 năm 2026", "An Bình", "09", "4", "2026", at(3)),
                new Head.TypeLine("Kế hoạch", "KẾ HOẠCH", at(5)),
                new Head.Subject("nâng cao chất lượng sinh hoạt chi bộ năm 2026", at(6)),
                false);
    }

    private static List<Citation> citations() {
        return List.of(
                new Citation(
                        "Chỉ thị",
                        DocumentNumber.of("11-CT/TU"),
                        LocalDate.of(2026, 2, 27),
                        "Ban Thường vụ Thành ủy",
                        "về sinh hoạt chi bộ",
                        true,
                        true,
                        false,
                        "Chỉ thị số 11-CT/TU, ngày 27/02/2026 của Ban Thường vụ Thành ủy",
                        at(8)),
                new Citation(
                        null,
                        DocumentNumber.of("308/KH-UBND"),
                        null,
                        null,
                        null,
                        false,
                        true,
                        true,
                        "308/KH-UBND",
                        at(9)));
    }

    private static Section purpose() {
        return new Section(
                new SectionLabel("I-", SectionLabel.Kind.ROMAN, 1, null),
                "MỤC ĐÍCH, YÊU CẦU",
                1,
                true,
                Set.of("muc_dich_yeu_cau"),
                at(10),
                List.of(Paragraph.ofLine("Chi bộ sinh hoạt đều, có nội dung.", Paragraph.Part.BODY, at(11))),
                List.of());
    }

    private static Section work() {
        return new Section(
                new SectionLabel("II-", SectionLabel.Kind.ROMAN, 2, null),
                "NỘI DUNG, TỔ CHỨC THỰC HIỆN",
                1,
                true,
                Set.of("noi_dung", "to_chuc_thuc_hien"),
                at(20),
                List.of(),
                List.of(leaf("1.", 1, "Chuẩn bị sinh hoạt", 21), unlabelled()));
    }

    private static Section leaf(String label, int ordinal, String title, int line) {
        return new Section(
                new SectionLabel(label, SectionLabel.Kind.ARABIC, ordinal, null),
                title,
                2,
                true,
                Set.of(),
                at(line),
                List.of(),
                List.of());
    }

    private static Section unlabelled() {
        return new Section(
                SectionLabel.NONE, "Việc khác", 2, true, Set.of(), new Location(30, 2, 31, "II"), List.of(), List.of());
    }

    private static Deadline deadline(When when) {
        Deadline.Purpose[] purposes = Deadline.Purpose.values();
        return new Deadline(
                when.kind(),
                purposes[when.kind().length() % purposes.length],
                null,
                "Đảng ủy phường",
                when instanceof When.Delegated ? "Văn phòng Đảng ủy" : null,
                when,
                "Tổ chức thực hiện: việc này làm " + when.kind(),
                at(40));
    }

    private static List<Recipient> recipients() {
        return List.of(
                recipient("Ban Thường vụ Thành ủy", Recipient.Purpose.REPORT, ";", null),
                recipient("Các chi bộ trực thuộc", Recipient.Purpose.NONE, ";", null),
                recipient("Văn phòng Đảng ủy", Recipient.Purpose.FILE_COPY, ".", 2));
    }

    private static Recipient recipient(
            String name, Recipient.Purpose purpose, String separator, @Nullable Integer page) {
        boolean copy = purpose == Recipient.Purpose.FILE_COPY;
        return new Recipient(
                name, purpose, false, copy, separator, "- " + name + separator, new Location(50, page, null, null));
    }

    private static Location at(int line) {
        return Location.line(line);
    }
}
