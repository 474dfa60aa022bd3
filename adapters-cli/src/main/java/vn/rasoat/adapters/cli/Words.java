package vn.rasoat.adapters.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.report.Severity;
import vn.rasoat.domain.text.Language;

/** Các từ để chọn: what may stand behind an option that offers a choice, in lower case. */
final class Words {
    private static final Set<PoliticalSystem> SYSTEMS =
            EnumSet.of(PoliticalSystem.PARTY, PoliticalSystem.STATE, PoliticalSystem.FRONT);

    private Words() {}

    static void register(CommandLine line) {
        register(line, Language.class, EnumSet.allOf(Language.class));
        register(line, Severity.class, EnumSet.allOf(Severity.class));
        register(line, ReportFormat.class, EnumSet.allOf(ReportFormat.class));
        register(line, OutlineCommand.Format.class, EnumSet.allOf(OutlineCommand.Format.class));
        register(line, PoliticalSystem.class, SYSTEMS);
    }

    private static <E extends Enum<E>> void register(CommandLine line, Class<E> type, Set<E> choices) {
        line.registerConverter(
                type,
                written -> choices.stream()
                        .filter(choice -> choice.name().equalsIgnoreCase(written))
                        .findFirst()
                        .orElseThrow(() -> new TypeConversionException("not a choice: " + written)));
    }

    private static List<String> of(Set<? extends Enum<?>> choices) {
        return choices.stream()
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The languages. */
    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return of(EnumSet.allOf(Language.class)).iterator();
        }
    }

    /** The severities. */
    static final class Severities implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return of(EnumSet.allOf(Severity.class)).iterator();
        }
    }

    /** The formats of a report that can be written. */
    static final class ReportFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return of(EnumSet.complementOf(EnumSet.of(ReportFormat.HTML))).iterator();
        }
    }

    /** The formats of an outline. */
    static final class OutlineFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return of(EnumSet.copyOf(Arrays.asList(OutlineCommand.Format.values())))
                    .iterator();
        }
    }

    /** The political systems that have a form of their own. */
    static final class Systems implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return of(SYSTEMS).iterator();
        }
    }
}
