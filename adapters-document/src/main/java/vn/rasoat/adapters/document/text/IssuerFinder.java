package vn.rasoat.adapters.document.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Head;
import vn.rasoat.domain.document.Paragraph;

/** Tìm cơ quan ban hành trong lời dẫn: who issues the plan, when the head is lost. */
final class IssuerFinder {

    private static final Pattern ISSUES = Pattern.compile(
            "(?:^|[.;,”\"»)]\\s+)((?:" + Bodies.heads() + ")\\b[^.;,”“\"]{0,120}?)(?:\\s*\\([^)]{1,30}\\))?\\s+"
                    + "(?:xây dựng|ban hành|lập|phát động|hướng dẫn|đề ra|triển khai|tổ chức thực hiện)\\s",
            Pattern.UNICODE_CHARACTER_CLASS);

    private IssuerFinder() {}

    /** Whether the text begins by saying that a body issues something. */
    static boolean begins(String text) {
        Matcher issues = ISSUES.matcher(text);
        return issues.find() && issues.start() == 0;
    }

    /** The last body of the opening that is said to issue something; null where none is. */
    static Head.@Nullable Issuer find(List<Paragraph> opening) {
        Head.Issuer found = null;
        for (Paragraph paragraph : opening) {
            Matcher m = ISSUES.matcher(paragraph.text());
            while (m.find()) {
                found = new Head.Issuer(m.group(1).strip(), null, true, paragraph.at(m.start(1)));
            }
        }
        return found;
    }
}
