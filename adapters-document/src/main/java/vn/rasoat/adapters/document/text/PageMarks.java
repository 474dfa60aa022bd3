package vn.rasoat.adapters.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Dấu vết của trang giấy: page numbers, running heads and the stamps of digital signatures, which extraction leaves
 * between the lines. None of them is part of what the document says.
 */
final class PageMarks {

    private static final Pattern NUMBER = Pattern.compile("^(?:[-–—]\\s*)?\\d{1,3}(?:\\s*[-–—])?$|^\\d{1,3}/\\d{1,3}$"
            + "|^(?:Trang|trang|TRANG|Page|page)\\s*:?\\s*\\d{1,3}(?:\\s*(?:/|trên|of)\\s*\\d{1,3})?$");
    /** Words that wait for a number, which the next line brings. */
    private static final Pattern NUMBER_DUE = Pattern.compile(
            "(?:ngày|tháng|năm|số|quý|khóa|khoá|thứ|lần|kỳ|điều|khoản|mục|cấp|tỷ lệ|đạt|là|có|và|/|-)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern STAMP = Pattern.compile(
            "^(?:Người ký|Ký bởi|Được ký bởi|Ký số bởi|Ký điện tử bởi|Thời gian ký|Ngày ký|Giờ ký|Digitally signed by"
                    + "|Signature Not Verified|Signature valid|Signed by|DN:|\\[daky]|VGCA)\\b.*"
                    + "|^\\[?(?:daky|DAKY|ký số)]?$",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** What stands in a stamp under its first line. */
    private static final Pattern STAMPED = Pattern.compile(
            "^(?:Cơ quan|Tổ chức|Đơn vị|Chức vụ|Email|E-mail|Date|Reason|Location|Certificate)\\s*:.*"
                    + "|^(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}[./-]\\d{2}[./-]\\d{2})?[\\sT]*\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[+-]\\d{2}:?'?\\d{2}'?)?$",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST_RUNNING_HEAD = 100;
    private static final int RUNNING = 3;

    private final List<Line> lines;
    private final Setting setting;
    private final boolean[] dropped;

    private PageMarks(List<Line> lines) {
        this.lines = lines;
        this.setting = Setting.of(lines);
        this.dropped = new boolean[lines.size()];
    }

    /** The lines without them; a sentence that a page had cut runs on without a blank line. */
    static List<Line> without(List<Line> lines) {
        PageMarks marks = new PageMarks(lines);
        marks.dropStamps();
        marks.dropNumbers();
        marks.dropRunningHeads();
        return evenlySpaced(marks.rest());
    }

    private void dropStamps() {
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            dropped[i] = STAMP.matcher(text).matches()
                    || inside && STAMPED.matcher(text).matches();
            inside = dropped[i] || inside && lines.get(i).blank();
        }
    }

    private void dropNumbers() {
        String before = "";
        boolean adjacent = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank()) {
                adjacent = false;
            } else if (NUMBER.matcher(line.text()).matches()
                    && !(adjacent && NUMBER_DUE.matcher(before).find())) {
                dropped[i] = true;
            } else {
                before = line.text();
                adjacent = true;
            }
        }
    }

    /** A line that stands beside several page numbers. */
    private void dropRunningHeads() {
        Map<String, List<Integer>> places = new HashMap<>();
        int[] above = above();
        int[] below = below();
        for (int i = 0; i < lines.size(); i++) {
            if (dropped[i]) {
                for (int beside : new int[] {above[i], below[i]}) {
                    if (beside >= 0 && lines.get(beside).text().length() <= LONGEST_RUNNING_HEAD) {
                        places.computeIfAbsent(lines.get(beside).text(), text -> new ArrayList<>())
                                .add(beside);
                    }
                }
            }
        }
        places.values().stream()
                .filter(same -> same.size() >= RUNNING)
                .forEach(same -> same.forEach(i -> dropped[i] = true));
    }

    /** For every line the nearest one above it that is neither blank nor dropped; -1 where there is none. */
    private int[] above() {
        int[] above = new int[lines.size()];
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            above[i] = last;
            last = lines.get(i).blank() || dropped[i] ? last : i;
        }
        return above;
    }

    /** For every line the nearest one below it that is neither blank nor dropped; -1 where there is none. */
    private int[] below() {
        int[] below = new int[lines.size()];
        int last = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            below[i] = last;
            last = lines.get(i).blank() || dropped[i] ? last : i;
        }
        return below;
    }

    private List<Line> rest() {
        List<Line> rest = new ArrayList<>(lines.size());
        int[] below = below();
        for (int i = 0; i < lines.size(); i++) {
            if (dropped[i]) {
                i = behindMark(i, below[i], rest);
            } else {
                rest.add(lines.get(i));
            }
        }
        return rest;
    }

    /** Goes over a mark and, where it cut a sentence, over the blank lines about it; the index of its last line. */
    private int behindMark(int mark, int next, List<Line> rest) {
        int end = rest.size();
        while (end > 0 && rest.get(end - 1).blank()) {
            end--;
        }
        boolean cut = end > 0 && next >= 0 && runsOn(rest.get(end - 1), lines.get(next));
        if (!cut) {
            return mark;
        }
        rest.subList(end, rest.size()).clear();
        return next - 1;
    }

    /** Where every gap is of several blank lines, all of them as much smaller as makes the smallest a single one. */
    private static List<Line> evenlySpaced(List<Line> lines) {
        int smallest = Integer.MAX_VALUE;
        int run = 0;
        for (Line line : lines) {
            smallest = !line.blank() && run > 0 ? Math.min(smallest, run) : smallest;
            run = line.blank() ? run + 1 : 0;
        }
        List<Line> even = new ArrayList<>(lines.size());
        for (Line line : lines) {
            run = line.blank() ? run + 1 : 0;
            if (run == 0 || run >= smallest) {
                even.add(line);
            }
        }
        return even;
    }

    private boolean runsOn(Line before, Line after) {
        boolean full = setting.wrapped() && setting.full(before, after);
        return !before.ends() && !after.bullet() && (after.startsSmall() || full && !after.capitals());
    }
}
