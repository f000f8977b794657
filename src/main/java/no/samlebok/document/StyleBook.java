package no.samlebok.document;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of a document by what they are for: the document's own where it has them, else ours, laid upon its own body
 * text so that they take its letters.
 */
final class StyleBook {
    private final XWPFDocument document;
    private final CTStyles ours;
    private final Map<StyleRole, String> ids = new EnumMap<>(StyleRole.class);
    private final BigInteger bullets;
    private final boolean hasOwnBullets;

    /**
     * Looks up the styles of a document, and adds what it lacks.
     *
     * @param table the id of the style its own tables have; empty when it has none
     */
    StyleBook(XWPFDocument document, CTStyles ours, Optional<String> table) {
        this.document = document;
        this.ours = ours;
        for (var role : StyleRole.values()) {
            ids.put(role, find(role).orElseGet(() -> added(role)));
        }
        table.or(this::ownTable).ifPresent(own -> ids.put(StyleRole.TABLE, own));
        this.bullets = numbering();
        this.hasOwnBullets = isNumbered(StyleRole.BULLET);
    }

    /** The id of the style. */
    String id(StyleRole role) {
        return ids.getOrDefault(role, role.own());
    }

    /** The list that bullets belong to; null when their style has one of its own. */
    @Nullable
    BigInteger bullets() {
        return hasOwnBullets ? null : bullets;
    }

    /** The name of the letters of running text; empty when no style names any. */
    Optional<String> font() {
        var ofBody = all().filter(style -> style.getStyleId().equals(id(StyleRole.BODY)))
                .filter(style -> style.isSetRPr())
                .map(style -> style.getRPr().getRFontsList())
                .flatMap(fonts -> fonts.stream())
                .map(CTFonts::getAscii);
        var ofAll = Stream.of(document.getStyles().getCtStyles())
                .filter(styles ->
                        styles.isSetDocDefaults() && styles.getDocDefaults().isSetRPrDefault())
                .map(styles -> styles.getDocDefaults().getRPrDefault().getRPr())
                .filter(Objects::nonNull)
                .flatMap(properties -> properties.getRFontsList().stream())
                .map(CTFonts::getAscii);
        return Stream.concat(ofBody, ofAll).filter(Objects::nonNull).findFirst();
    }

    private Optional<String> find(StyleRole role) {
        var found = all().filter(style -> isNamed(style, role.word()))
                .map(CTStyle::getStyleId)
                .findFirst();
        return role == StyleRole.BODY ? found.or(this::body) : found;
    }

    private Optional<String> body() {
        return all().filter(style -> style.getType() == STStyleType.PARAGRAPH && isDefault(style))
                .map(CTStyle::getStyleId)
                .findFirst();
    }

    /** The first table style that is somebody's own. */
    private Optional<String> ownTable() {
        return all().filter(style -> style.getType() == STStyleType.TABLE && !isDefault(style))
                .filter(style -> !style.getStyleId().equals(StyleRole.TABLE.own()))
                .filter(style -> style.isSetCustomStyle())
                .map(CTStyle::getStyleId)
                .findFirst();
    }

    private String added(StyleRole role) {
        var model = ours.getStyleList().stream()
                .filter(style -> style.getStyleId().equals(role.own()))
                .findFirst()
                .orElseThrow();
        var copy = (CTStyle) model.copy();
        if (copy.getType() == STStyleType.PARAGRAPH) {
            body().ifPresent(base -> based(copy, base));
        } else if (copy.isSetBasedOn()) {
            copy.unsetBasedOn();
        }
        if (copy.isSetNext()) {
            copy.unsetNext();
        }
        document.getStyles().addStyle(new XWPFStyle(copy));
        return role.own();
    }

    private static void based(CTStyle style, String base) {
        if (!style.isSetBasedOn()) {
            style.addNewBasedOn();
        }
        style.getBasedOn().setVal(base);
    }

    private BigInteger numbering() {
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        var next = numbering.getAbstractNums().stream()
                .map(known -> known.getCTAbstractNum().getAbstractNumId())
                .max(BigInteger::compareTo)
                .map(BigInteger.ONE::add)
                .orElse(BigInteger.ZERO);
        var model = OwnStyles.bullets();
        model.setAbstractNumId(next);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(model)));
    }

    private boolean isNumbered(StyleRole role) {
        return all().filter(style -> style.getStyleId().equals(id(role)))
                .anyMatch(style -> style.isSetPPr() && style.getPPr().isSetNumPr());
    }

    private Stream<CTStyle> all() {
        return document.getStyles().getCtStyles().getStyleList().stream();
    }

    private static boolean isNamed(CTStyle style, String name) {
        return style.isSetName() && style.getName().getVal().equalsIgnoreCase(name);
    }

    private static boolean isDefault(CTStyle style) {
        return style.isSetDefault()
                && !Set.of("0", "false", "off").contains(style.xgetDefault().getStringValue());
    }
}
