package vn.rasoat.adapters.document.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.rasoat.domain.text.Wording;

/**
 * Giải mã: bytes of any encoding that Vietnamese offices have used → text in Unicode.
 *
 * <p>A byte order mark decides; else zero bytes at every other place (UTF-16); else valid UTF-8; else a legacy encoding
 * in single bytes, chosen by how many words it makes Vietnamese. Codes of a legacy encoding that were saved as if they
 * were Unicode («KÕ ho¹ch», «Keá hoaïch») are converted as well. The time is linear in the size of the file.
 */
public final class TextDecoder {

    /** So many words must become Vietnamese before text in Unicode is taken for a legacy encoding. */
    private static final int WORDS_AGAINST_UNICODE = 3;

    /** With fewer words in single bytes nothing can be told. */
    private static final int WORDS_TO_TELL = 3;

    /** One word in this many must be Vietnamese in the encoding chosen for single bytes. */
    private static final int WORDS_TO_ONE_FITTING = 2;

    /** Of marked words 3 to 8 in a hundred have a ư without a tone: among so many there is one in all but freaks. */
    private static final int WORDS_WITH_HORNED_U = 300;

    /** A text has fewer control characters than one in this many; random bytes have more. */
    private static final int CHARACTERS_TO_ONE_CONTROL = 10;

    private final Limits limits;

    public TextDecoder() {
        this(Limits.DEFAULT);
    }

    public TextDecoder(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads one byte more than the limit at most, and does not close the stream.
     *
     * @throws IOException the bytes could not be had
     */
    public Decoding decode(InputStream in) throws IOException {
        return decode(in.readNBytes(limits.bytes() + 1));
    }

    /** Decodes a whole file. */
    public Decoding decode(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return new Decoding.Refused(DecodingWords.tooLarge(limits));
        }
        FileKind kind = FileKind.of(bytes);
        if (kind != null) {
            return new Decoding.Refused(kind.refusal());
        }
        var original = Original.of(bytes);
        return isBinary(original.text()) ? new Decoding.Refused(FileKind.BINARY.refusal()) : decode(original);
    }

    private static Decoding decode(Original original) {
        var words = LegacyWords.of(original.text());
        LegacyEncoding encoding = words.best();
        List<Wording> guesses = new ArrayList<>(original.guesses());
        Rewriting text = Rewriting.of(original.text());
        if (encoding != null && isConvincing(words, encoding, original.inSingleBytes())) {
            if (hasLostHornedU(original.text(), words, encoding)) {
                return new Decoding.Refused(DecodingWords.LOST_HORNED_U);
            }
            guesses.add(DecodingWords.converted(encoding));
            text = LegacyConversion.convert(text, encoding);
        } else if (original.inSingleBytes()) {
            if (words.words() >= WORDS_TO_TELL) {
                return new Decoding.Refused(DecodingWords.UNKNOWN_ENCODING);
            }
            guesses.add(DecodingWords.WESTERN);
        }
        return cleaned(text, guesses);
    }

    private static boolean isConvincing(LegacyWords words, LegacyEncoding encoding, boolean inSingleBytes) {
        return inSingleBytes
                ? words.fitting(encoding) * WORDS_TO_ONE_FITTING >= words.words()
                : words.gained(encoding) >= WORDS_AGAINST_UNICODE;
    }

    /** In TCVN3 the code of ư is the soft hyphen, which some programs drop. */
    private static boolean hasLostHornedU(String codes, LegacyWords words, LegacyEncoding encoding) {
        return encoding == LegacyEncoding.TCVN3
                && words.gained(encoding) >= WORDS_WITH_HORNED_U
                && codes.indexOf(LegacyWords.SOFT_HYPHEN) < 0;
    }

    private static Decoding cleaned(Rewriting rewriting, List<Wording> guesses) {
        var text = new SourceText(Composition.compose(Cleaning.clean(rewriting)));
        if (text.text().isBlank()) {
            return new Decoding.Refused(DecodingWords.EMPTY);
        }
        int damaged = damaged(text.text());
        if (damaged > 0) {
            guesses.add(DecodingWords.damaged(damaged));
        }
        return new Decoding.Decoded(text, guesses);
    }

    private static int damaged(String text) {
        return (int)
                text.chars().filter(letter -> letter == Original.REPLACEMENT).count();
    }

    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == 0) {
                return true;
            }
            controls += letter < ' ' && !Character.isWhitespace(letter) ? 1 : 0;
        }
        return controls * CHARACTERS_TO_ONE_CONTROL > text.length();
    }
}
