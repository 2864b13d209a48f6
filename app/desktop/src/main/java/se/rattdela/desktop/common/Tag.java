package se.rattdela.desktop.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small framed mark beside a name or a heading. */
public final class Tag extends Label {
  /** What the mark is about; colours belong to findings, inversion to protected identities. */
  public enum Kind {
    PLAIN(""),
    PROTECTED("rd-tag-protected"),
    WARN("rd-tag-warn"),
    DANGER("rd-tag-danger"),
    OK("rd-tag-ok"),
    ACCENT("rd-tag-accent");

    private final String styleClass;

    Kind(String styleClass) {
      this.styleClass = styleClass;
    }
  }

  /**
   * What a mark says.
   *
   * @param icon from the Material2 pack
   */
  public record Mark(Kind kind, String icon, String text) {}

  /** A mark that says this. */
  public Tag(Mark mark) {
    this(mark.kind, mark.icon, mark.text);
  }

  /** A mark with an icon from the Material2 pack. */
  public Tag(Kind kind, String icon, String text) {
    super(text, new FontIcon(icon));
    getStyleClass().add("rd-tag");
    if (!kind.styleClass.isEmpty()) {
      getStyleClass().add(kind.styleClass);
    }
    setMinWidth(Region.USE_PREF_SIZE);
  }

  /** The inverted mark of protected personal data. */
  public static Tag protectedIdentity(String text) {
    return new Tag(Kind.PROTECTED, "mdomz-security", text);
  }
}
