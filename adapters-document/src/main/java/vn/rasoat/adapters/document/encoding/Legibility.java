package vn.rasoat.adapters.document.encoding;

import java.util.Optional;
import vn.rasoat.domain.text.Wording;

/**
 * Độ đọc được: whether a text is whole enough to be judged at all. A text that lost its letters would be accused of
 * lacking everything; it is refused instead, in words that say what became of it.
 *
 * <p>Measured on 16 sound documents (guidance and plans of Party, State and Front, 2,500 to 53,500 characters) and nine
 * sound samples of 970 characters and more; on one real document with a broken font; and on three of the sound texts
 * after damage done on purpose. The thresholds stand in the gaps.
 *
 * <table>
 * <caption>Shares</caption>
 * <tr><th>text</th><th>marked letters</th><th>toned words</th><th>syllables</th><th>bare syllables</th>
 *     <th>mixed pieces</th><th>misread pairs</th></tr>
 * <tr><td>sound documents</td><td>0.264–0.317</td><td>0.72–0.80</td><td>0.979–1</td><td>0.09–0.16</td><td>0</td>
 *     <td>0</td></tr>
 * <tr><td>sound, with code and file names (a manual)</td><td>0.214</td><td>0.58</td><td>0.87</td><td>0.19</td>
 *     <td>0</td><td>0.002</td></tr>
 * <tr><td>broken font (real)</td><td>0.088</td><td>0.24</td><td>0.50</td><td>0.16</td><td>0.52</td><td>0</td></tr>
 * <tr><td>marked letters in other scripts or private use</td><td>0–0.165</td><td>0–0.31</td><td>0.09–0.79</td>
 *     <td>0.09–0.42</td><td>0.50–0.87</td><td>0</td></tr>
 * <tr><td>without diacritics</td><td>0</td><td>0</td><td>0.67–0.71</td><td>1</td><td>0</td><td>0</td></tr>
 * <tr><td>without diacritics in 7 words of 10</td><td>0.08–0.09</td><td>0.23</td><td>0.77–0.79</td><td>0.72–0.73</td>
 *     <td>0</td><td>0</td></tr>
 * <tr><td>without tones only</td><td>0.17–0.19</td><td>0</td><td>0.78–0.84</td><td>0.41–0.46</td><td>0</td>
 *     <td>0</td></tr>
 * <tr><td>marked letters dropped</td><td>0</td><td>0</td><td>0.34–0.43</td><td>0.34–0.47</td><td>0</td><td>0</td></tr>
 * <tr><td>letters beyond Latin-1 dropped</td><td>0.10–0.11</td><td>0.24–0.33</td><td>0.60–0.73</td>
 *     <td>0.25–0.36</td><td>0</td><td>0</td></tr>
 * <tr><td>UTF-8 read as windows-1252</td><td>0.22–0.24</td><td>0.41–0.48</td><td>0.51–0.56</td><td>0.08–0.11</td>
 *     <td>0.25–0.34</td><td>0.73–0.81</td></tr>
 * <tr><td>blanks lost, or between all letters</td><td>0.28–0.29</td><td>0–0.09</td><td>0–0.15</td><td>0–0.01</td>
 *     <td>0</td><td>0</td></tr>
 * </table>
 */
public final class Legibility {

    /** The shortest sound sample has 700 characters without its blanks. */
    static final int FEWEST_CHARACTERS = 200;

    /** A document of more characters than this has more than {@link #LINES_OF_A_HEAP} lines. */
    static final int LONGEST_HEAP = 1500;

    static final int LINES_OF_A_HEAP = 2;

    static final double MOST_MISREAD_PAIRS = 0.1;

    /** Names from other languages stay below it. */
    static final double MOST_MIXED_CHUNKS = 0.05;

    /** Half of the least found in a sound document. */
    static final double FEWEST_MARKED_LETTERS = 0.13;

    /** Half of the least found in a sound sample (0.66, of 700 characters). */
    static final double FEWEST_TONED_SYLLABLES = 0.33;

    /** One word in four may be foreign. */
    static final double FEWEST_SYLLABLES = 0.75;

    /** Above it a text without marks is Vietnamese, below it another language. */
    static final double FEWEST_BARE_SYLLABLES = 0.6;

    private static final Wording MISREAD = new Wording(
            "Chữ Việt trong tệp này đã vỡ thành các ký tự như «áº», «Ä‘», «Æ°» vì văn bản UTF-8 từng bị mở bằng bảng mã"
                    + " khác rồi lưu lại; hãy đưa tệp gốc, lưu dạng .txt với bảng mã UTF-8.",
            "The Vietnamese letters of this file became characters like «áº», «Ä‘», «Æ°», for UTF-8 was once opened in another"
                    + " encoding and saved; bring the original file, saved as .txt in UTF-8.");

    private static final Wording REPLACED = new Wording(
            "Nhiều chữ trong tệp này đã mất khi chuyển bảng mã, chỉ còn dấu «\uFFFD»; hãy đưa tệp gốc, lưu dạng .txt với bảng"
                    + " mã UTF-8.",
            "Many letters of this file were lost when its encoding was changed, only «\uFFFD» is left; bring the original file,"
                    + " saved as .txt in UTF-8.");

    private static final Wording BROKEN_FONT = new Wording(
            "Lớp chữ của văn bản này hỏng: chữ lạ nằm lẫn trong các từ, thường do PDF nhúng phông chữ không kèm bảng mã;"
                    + " hãy đưa bản Word gốc lưu thành .txt, hoặc bản nhận dạng lại từ ảnh chụp (OCR).",
            "The text layer of this document is broken: foreign letters stand inside its words, mostly from a PDF whose fonts"
                    + " lack their tables; bring the Word original saved as .txt, or a text recognised anew from images.");

    private static final Wording WITHOUT_MARKS = new Wording(
            "Văn bản này là tiếng Việt không dấu; hãy đưa bản có đủ dấu.",
            "This text is Vietnamese without diacritics; bring the text that has them.");

    private static final Wording WITHOUT_TONES = new Wording(
            "Văn bản này đã mất dấu thanh (huyền, sắc, hỏi, ngã, nặng) ở hầu hết các từ; hãy đưa tệp gốc, lưu dạng .txt với"
                    + " bảng mã UTF-8.",
            "This text lost the tone marks of most words; bring the original file, saved as .txt in UTF-8.");

    private static final Wording NOT_VIETNAMESE = new Wording(
            "Văn bản này không phải tiếng Việt, hoặc các chữ có dấu đã mất khi sao chép; hãy đưa văn bản tiếng Việt có đủ"
                    + " dấu.",
            "This text is not Vietnamese, or lost its letters with diacritics when it was copied; bring a Vietnamese text with"
                    + " all of them.");

    private static final Wording GARBLED = new Wording(
            "Phần lớn các từ trong văn bản này không phải tiếng Việt: bảng mã lạ, mất dấu cách giữa các từ hoặc nhận dạng"
                    + " sai; hãy đưa bản gốc, lưu dạng .txt với bảng mã UTF-8.",
            "Most words of this text are not Vietnamese: an unknown encoding, lost blanks or poor recognition; bring the"
                    + " original, saved as .txt in UTF-8.");

    private static final Wording ONE_LINE = new Wording(
            "Cả văn bản dồn vào một hai dòng nên không còn thấy mục, khoản; hãy lưu lại dạng .txt giữ nguyên các chỗ xuống"
                    + " dòng.",
            "The whole document stands on one or two lines, so its sections cannot be seen; save it as .txt with its line"
                    + " breaks kept.");

    private Legibility() {}

    /** Why the text cannot be judged: what it is, and what to bring instead. Empty where it can. */
    public static Optional<Wording> judge(SourceText text) {
        var measures = TextMeasures.of(text.text());
        if (measures.characters() < FEWEST_CHARACTERS) {
            return Optional.of(tooLittle(measures.characters()));
        }
        if (measures.misreadPairs() > MOST_MISREAD_PAIRS) {
            return Optional.of(MISREAD);
        }
        if (measures.mixedChunks() > MOST_MIXED_CHUNKS) {
            return Optional.of(measures.isMostlyReplaced() ? REPLACED : BROKEN_FONT);
        }
        return judgeWords(measures);
    }

    private static Optional<Wording> judgeWords(TextMeasures measures) {
        if (measures.markedLetters() < FEWEST_MARKED_LETTERS) {
            boolean bare = measures.bareSyllables() >= FEWEST_BARE_SYLLABLES;
            return Optional.of(bare ? WITHOUT_MARKS : NOT_VIETNAMESE);
        }
        if (measures.syllables() < FEWEST_SYLLABLES) {
            return Optional.of(GARBLED);
        }
        if (measures.tonedSyllables() < FEWEST_TONED_SYLLABLES) {
            return Optional.of(WITHOUT_TONES);
        }
        boolean heap = measures.characters() > LONGEST_HEAP && measures.linesWithText() <= LINES_OF_A_HEAP;
        return heap ? Optional.of(ONE_LINE) : Optional.empty();
    }

    private static Wording tooLittle(int characters) {
        return new Wording(
                "Văn bản chỉ có " + characters + " ký tự, quá ít để là một kế hoạch; hãy đưa toàn văn.",
                "The text has only " + characters + " characters, too few for a plan; bring the whole text.");
    }
}
