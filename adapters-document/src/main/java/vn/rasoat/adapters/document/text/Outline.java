package vn.rasoat.adapters.document.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.document.Location;
import vn.rasoat.domain.document.Paragraph;
import vn.rasoat.domain.document.Section;
import vn.rasoat.domain.document.SectionLabel;
import vn.rasoat.domain.document.SectionLabel.Kind;
import vn.rasoat.domain.document.SectionRoles;

/**
 * Bố cục: the tree of sections that a run of blocks makes.
 *
 * <p>The headings of the outermost kinds, Phần or Bước, A. and I., stand beside each other at the top and never inside
 * each other: plans name the roles of their parts at that level, and number it anew under every A.
 */
final class Outline {

    private static final int OUTER = 10;
    private static final int ARTICLE = 17;
    private static final int ITEM = 20;
    /** Numbers that start anew again and again, as broken automatic numbers do, nest no deeper than so many levels. */
    private static final int DEEPEST = 12;

    private static final Set<Kind> OUTERMOST = EnumSet.of(Kind.PART, Kind.UPPER_LETTER, Kind.ROMAN);
    /** A heading that stops at a colon stops within so many characters. */
    private static final int COLON_WITHIN = 110;
    /** A heading of its own is at most so long. */
    private static final int LONGEST_HEADING = 230;
    /** A numbered paragraph is called by its first words. */
    private static final int OPENING_WORDS = 12;

    private final Paragraph.Part textPart;
    private final boolean annex;
    private final boolean plainTop;
    private final boolean lettersInside;
    private boolean romanSeen;
    private boolean partSeen;
    private final Deque<Draft> open = new ArrayDeque<>();
    private final List<Draft> top = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Outline(List<Block> blocks, Paragraph.Part textPart) {
        this.textPart = textPart;
        this.annex = textPart == Paragraph.Part.ANNEX;
        this.plainTop = blocks.stream().noneMatch(block -> outermost(block, false));
        this.lettersInside = lettersInside(blocks);
    }

    /**
     * @param sections the outermost, in reading order
     * @param paragraphs all of them, headings included, in reading order
     */
    record Tree(List<Section> sections, List<Paragraph> paragraphs) {}

    /** @param textPart what part of the document the text under the headings is */
    static Tree of(List<Block> blocks, Paragraph.Part textPart) {
        Outline outline = new Outline(blocks, textPart);
        boolean labelled = blocks.stream().anyMatch(Block::labelled);
        for (Block block : blocks) {
            if (outline.isSection(block, labelled)) {
                outline.section(block);
            } else {
                outline.text(block);
            }
        }
        return new Tree(outline.top.stream().map(Draft::build).toList(), List.copyOf(outline.paragraphs));
    }

    /** Whether the letters A., B. stand inside I., II. instead of above them. */
    private static boolean lettersInside(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.label().kind() == Kind.UPPER_LETTER) {
                return false;
            }
            if (block.label().kind() == Kind.ROMAN) {
                return true;
            }
        }
        return false;
    }

    private static boolean outermost(Block block, boolean lettersInside) {
        Kind kind = block.label().kind();
        return OUTERMOST.contains(kind) && !(kind == Kind.UPPER_LETTER && (lettersInside || !block.capitals()));
    }

    private boolean isSection(Block block, boolean labelled) {
        if (block.labelled()) {
            return !(annex && plainTop && !block.capitals()) && !quotedPart(block);
        }
        if (!block.capitals() || block.text().length() > LONGEST_HEADING || annex) {
            return false;
        }
        return !SectionRoles.standard().of(block.text()).isEmpty()
                || labelled && block.text().length() > 8;
    }

    /** Whether the part is one of a work that the text speaks of, the plan itself being numbered I, II. */
    private boolean quotedPart(Block block) {
        boolean headed = block.capitals()
                || block.bold() > 0
                || Capitals.in(block.label().written());
        return block.label().kind() == Kind.PART && romanSeen && !headed;
    }

    private void section(Block block) {
        romanSeen = romanSeen || block.label().kind() == Kind.ROMAN && !partSeen;
        partSeen = partSeen || block.label().kind() == Kind.PART;
        int rank = rank(block);
        while (!open.isEmpty() && open.peek().rank >= rank) {
            open.pop();
        }
        Draft parent = open.peek();
        Draft draft = new Draft(block, rank, parent);
        (parent == null ? top : parent.sections).add(draft);
        open.push(draft);
        Paragraph whole = block.paragraph(draft.titled ? Paragraph.Part.HEADING : textPart, draft.path);
        paragraphs.add(whole);
        if (!draft.titled || draft.restStart > 0) {
            draft.paragraphs.add(whole);
        }
    }

    private void text(Block block) {
        Draft draft = open.peek();
        Paragraph paragraph = block.paragraph(textPart, draft == null ? null : draft.path);
        paragraphs.add(paragraph);
        if (draft != null) {
            draft.paragraphs.add(paragraph);
        }
    }

    /** The lower, the further out. */
    private int rank(Block block) {
        SectionLabel label = block.label();
        int usual = usualRank(block);
        if (usual == OUTER || article(label) || label.kind() == Kind.DECIMAL || label.kind() == Kind.NONE) {
            return usual;
        }
        for (Draft draft : open) {
            if (draft.rank < usual) {
                break;
            }
            boolean sameKind = draft.block.label().kind() == label.kind();
            if (sameKind && label.ordinal() == draft.block.label().ordinal() + 1) {
                return draft.rank;
            }
            if (sameKind && label.ordinal() == 1) {
                return open.size() < DEEPEST ? draft.rank + 1 : draft.rank;
            }
        }
        return usual;
    }

    private int usualRank(Block block) {
        SectionLabel label = block.label();
        return switch (label.kind()) {
            case PART, ROMAN -> OUTER;
            case UPPER_LETTER -> outermost(block, lettersInside) ? OUTER : OUTER + 5;
            case ARABIC -> article(label) ? ARTICLE : plainTop && block.capitals() ? OUTER : ITEM;
            case DECIMAL -> ITEM + 10 * dots(label);
            case LOWER_LETTER -> 6 * OUTER;
            case BRACKETED -> 7 * OUTER;
            case NONE -> plainTop ? OUTER : ITEM - 2;
        };
    }

    private static boolean article(SectionLabel label) {
        return label.written().startsWith("Điều");
    }

    /** How many dots stand inside a decimal label: one in {@code 1.1.}, two in {@code 2.5.1}. */
    private static int dots(SectionLabel label) {
        String parent = label.parent();
        return parent == null
                ? 0
                : 1 + (int) parent.chars().filter(c -> c == '.').count();
    }

    /** A section while its text is still being gathered. */
    private final class Draft {
        private final Block block;
        private final int rank;
        private final @Nullable Draft parent;
        private final @Nullable String path;
        private final boolean titled;
        /** Where in the block the text begins that follows the heading on its own line; 0 where there is none. */
        private final int restStart;

        private final String title;
        private final List<Draft> sections = new ArrayList<>();
        private final List<Paragraph> paragraphs = new ArrayList<>();

        Draft(Block block, int rank, @Nullable Draft parent) {
            this.block = block;
            this.rank = rank;
            this.parent = parent;
            this.path = pathFrom(parent == null ? null : parent.path);
            String text = block.text();
            int from = block.labelLength();
            int colon = colon(text, from, block.bold());
            boolean boldTitle = block.bold() > from + 3 && block.bold() < text.length() && !block.capitals();
            if (boldTitle && !text.substring(from, block.bold()).isBlank()) {
                restStart = block.bold();
                titled = true;
                title = trimmed(text.substring(from, block.bold()));
            } else if (colon > 0 && colon + 1 < text.length()) {
                restStart = colon + 1;
                titled = true;
                title = trimmed(text.substring(from, colon));
            } else {
                restStart = 0;
                titled = text.length() <= LONGEST_HEADING && !text.endsWith(".") && !text.endsWith(";");
                title = titled ? trimmed(text.substring(from)) : opening(text.substring(from));
            }
        }

        private static int colon(String text, int from, int bold) {
            if (bold >= text.length()) {
                return -1;
            }
            int colon = text.indexOf(':', from);
            boolean near = colon > from && colon - from <= COLON_WITHIN;
            boolean whole = text.endsWith(":") && text.length() <= COLON_WITHIN;
            return near && !whole && !new Quotes(text, from).openAt(colon) ? colon : -1;
        }

        private static String trimmed(String title) {
            return title.strip().replaceAll("[:.]+$", "").strip();
        }

        private static String opening(String text) {
            String[] words = text.strip().split(" ", OPENING_WORDS + 1);
            String first = String.join(" ", List.of(words).subList(0, Math.min(words.length, OPENING_WORDS)));
            return words.length > OPENING_WORDS ? first + "…" : first;
        }

        /** The labels from the outside in, without their marks. */
        private @Nullable String pathFrom(@Nullable String above) {
            String own = block.label()
                    .written()
                    .replaceAll("^[(]|[.)/:–-]+\\s*$", "")
                    .strip();
            if (own.isEmpty()) {
                return above;
            }
            boolean decimal = block.label().kind() == Kind.DECIMAL && parent != null;
            String outer = decimal ? outerOf(above, own) : above;
            return outer == null ? own : outer + "." + own;
        }

        /** The path above a decimal label, without what the label repeats of it. */
        private @Nullable String outerOf(@Nullable String above, String own) {
            if (above == null) {
                return null;
            }
            int dot = above.lastIndexOf('.');
            String last = above.substring(dot + 1);
            boolean repeated = own.startsWith(last + ".") && Character.isDigit(last.charAt(0));
            if (!repeated) {
                String head = above.split("\\.", 2)[0];
                return Character.isDigit(head.charAt(0)) ? null : head;
            }
            return dot < 0 ? null : above.substring(0, dot);
        }

        int depth() {
            return parent == null ? 1 : parent.depth() + 1;
        }

        Section build() {
            return new Section(
                    block.label(),
                    title.isBlank() ? block.label().written() : title,
                    depth(),
                    titled,
                    titled ? SectionRoles.standard().of(title) : Set.of(),
                    Location.line(block.line()).in(path),
                    paragraphs,
                    sections.stream().map(Draft::build).toList());
        }
    }
}
