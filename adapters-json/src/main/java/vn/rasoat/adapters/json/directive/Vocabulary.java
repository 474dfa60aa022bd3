package vn.rasoat.adapters.json.directive;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import vn.rasoat.domain.document.SectionRoles;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.hierarchy.Levels;
import vn.rasoat.domain.hierarchy.PoliticalSystem;
import vn.rasoat.domain.identity.DocumentNumber;
import vn.rasoat.domain.identity.DocumentType;
import vn.rasoat.domain.identity.DocumentTypes;

/** The closed sets of words that a directive file may use. */
final class Vocabulary {

    private Vocabulary() {}

    static Collection<String> systems() {
        return Arrays.stream(PoliticalSystem.values())
                .map(PoliticalSystem::word)
                .toList();
    }

    static Collection<String> levels() {
        return Levels.standard().all().stream().map(Level::id).toList();
    }

    static Collection<String> types() {
        return DocumentTypes.all().stream().map(DocumentType::name).toList();
    }

    static Collection<String> roles() {
        return SectionRoles.standard().ids();
    }

    /** A number and symbol, with its ordinal; empty, with a problem, where the words are none. */
    static Optional<DocumentNumber> number(YamlNode.Text word, Problems problems) {
        Optional<DocumentNumber> number = DocumentNumber.parse(word.value()).filter(found -> !found.blank());
        if (number.isEmpty()) {
            problems.add(
                    word,
                    "Gặp " + word.shownVi() + ", cần số và ký hiệu đầy đủ như 05-CT/TU hoặc 12/KH-UBND.",
                    "Found " + word.shownEn() + ", wanted a whole number such as 05-CT/TU or 12/KH-UBND.");
        }
        return number;
    }
}
