package vn.rasoat.adapters.json.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.rasoat.adapters.json.report.JUnitCase.Answer;
import vn.rasoat.domain.port.ReportWriter;
import vn.rasoat.domain.report.CheckedDocument;
import vn.rasoat.domain.report.Review;
import vn.rasoat.domain.text.Language;

/**
 * Báo cáo dạng JUnit XML, for build servers: a suite for each document, a case for each rule.
 *
 * <p>A build is red exactly where the exit status is not 0. A violation that counts is a failure; one below the
 * threshold is told in {@code system-out} of a case that passes. What is undecided is an error where the rule's
 * severity is error, and skipped otherwise; a rule that does not apply is skipped. A file that could not be read, and a
 * document of which nothing was asked, is a suite of one error.
 */
public final class JUnitReport implements ReportWriter {
    private final Language language;

    /** @param language of the messages */
    public JUnitReport(Language language) {
        this.language = language;
    }

    @Override
    public void write(Review review, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            start(xml, 0, "testsuites");
            for (CheckedDocument document : review.documents()) {
                suite(xml, document.path(), JUnitCase.of(document, review.failOn(), language));
            }
            end(xml, 0);
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException refused) {
            throw new IOException(refused);
        }
        text.flush();
    }

    private static void suite(XMLStreamWriter xml, String path, List<JUnitCase> cases) throws XMLStreamException {
        start(xml, 1, "testsuite");
        attribute(xml, "name", path);
        attribute(xml, "tests", String.valueOf(cases.size()));
        attribute(xml, "failures", count(cases, Answer.FAILURE));
        attribute(xml, "errors", count(cases, Answer.ERROR));
        attribute(xml, "skipped", count(cases, Answer.SKIPPED));
        for (JUnitCase each : cases) {
            testCase(xml, each);
        }
        end(xml, 1);
    }

    private static String count(List<JUnitCase> cases, Answer answer) {
        return String.valueOf(cases.stream().filter(c -> c.answer() == answer).count());
    }

    private static void testCase(XMLStreamWriter xml, JUnitCase its) throws XMLStreamException {
        start(xml, 2, "testcase");
        attribute(xml, "classname", its.group());
        attribute(xml, "name", its.name());
        if (its.answer() == Answer.PASSED && !its.detail().isEmpty()) {
            start(xml, 3, "system-out");
            xml.writeCharacters(legal(its.detail()));
            xml.writeEndElement();
        } else if (its.answer() != Answer.PASSED) {
            answer(xml, its);
        }
        end(xml, 2);
    }

    private static void answer(XMLStreamWriter xml, JUnitCase its) throws XMLStreamException {
        start(xml, 3, its.answer().name().toLowerCase(Locale.ROOT));
        attribute(xml, "message", its.message());
        if (its.answer() != Answer.SKIPPED) {
            attribute(xml, "type", its.type());
        }
        xml.writeCharacters(legal(its.detail()));
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, int depth, String name) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(name);
    }

    private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value).replaceAll("[\\t\\n\\r]+", " "));
    }

    /** XML 1.0 has no way to write most control characters, nor half of a surrogate pair. */
    private static String legal(String value) {
        return value.codePoints()
                .map(point -> isLegal(point) ? point : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int point) {
        boolean plane0 = point >= ' ' && point < Character.MIN_SURROGATE;
        boolean afterSurrogates = point > Character.MAX_SURROGATE && point != 0xFFFE && point != 0xFFFF;
        return plane0 || afterSurrogates || point == '\t' || point == '\n' || point == '\r';
    }
}
