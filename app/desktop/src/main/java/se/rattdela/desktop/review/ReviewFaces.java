package se.rattdela.desktop.review;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.review.Finding;
import se.rattdela.casework.review.ReviewLine;
import se.rattdela.casework.review.Risk;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** The words and marks of a review. */
public final class ReviewFaces {
  /** Room for two marks beside each other, and for one. */
  private static final double WHY = 250;

  private static final double LEAST_WHY = 150;

  private final Texts texts;
  private final Words words;

  /** Marks in the language of the texts. */
  public ReviewFaces(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /** The month with its year, such as {@code oktober 2026}. */
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale()).format(month);
  }

  /** The icon of a risk. */
  static String icon(Risk risk) {
    return switch (risk) {
      case WITHOUT_ASSIGNMENT -> "mdoal-link_off";
      case PROTECTED_IDENTITY -> "mdomz-security";
      case SAME_SURNAME -> "mdomz-people_outline";
      case OUTSIDE_HOURS -> "mdomz-nights_stay";
      case DORMANT_CASE -> "mdoal-archive";
      case MANY_CASES -> "mdoal-filter_none";
    };
  }

  /** The icon of a finding, or of none. */
  static String icon(@Nullable Finding finding) {
    return switch (finding) {
      case AUTHORISED -> "mdoal-check_circle";
      case FOLLOW_UP -> "mdomz-outlined_flag";
      case UNAUTHORISED -> "mdoal-cancel";
      case null -> "mdomz-radio_button_unchecked";
    };
  }

  private static Tag.Kind kind(@Nullable Finding finding) {
    return switch (finding) {
      case AUTHORISED -> Tag.Kind.OK;
      case FOLLOW_UP -> Tag.Kind.WARN;
      case UNAUTHORISED -> Tag.Kind.DANGER;
      case null -> Tag.Kind.PLAIN;
    };
  }

  private String word(@Nullable Finding finding) {
    return finding == null ? texts.get("review.open") : words.of(finding);
  }

  /** What the access was in words: one operation, or one and how many more. */
  String what(ReviewLine line) {
    if (line.caseNumber().isEmpty()) {
      return texts.format("review.many", line.cases());
    }
    return line.operations() == 1
        ? words.of(line.operation())
        : texts.format("review.what", words.of(line.operation()), line.operations() - 1);
  }

  /** The case, or how many there were. */
  String where(ReviewLine line) {
    return line.caseNumber().isEmpty()
        ? texts.format("review.cases", line.cases())
        : line.caseNumber();
  }

  /** A row of the list. */
  Node row(ReviewLine line) {
    FlowPane why = new FlowPane(4, 4);
    why.setAlignment(Pos.CENTER_LEFT);
    why.setPrefWrapLength(WHY);
    List<Risk> risks = line.risks().stream().sorted().toList();
    if (risks.isEmpty()) {
      why.getChildren().add(new Tag(Tag.Kind.PLAIN, "mdomz-shuffle", texts.get("review.sample")));
    }
    risks.forEach(risk -> why.getChildren().add(mark(risk, risks.size() > 2)));
    HBox row =
        new HBox(
            column(Nodes.label(words.moment(line.began())), 142, 142),
            column(Nodes.tipWhenCut(Nodes.label(line.who(), "rd-strong")), 138, 126),
            column(Nodes.label(where(line)), 104, 96),
            Nodes.growing(column(Nodes.wrapped(what(line)), 170, 120)),
            column(Nodes.growing(why), WHY, LEAST_WHY),
            column(
                new Tag(kind(line.finding()), icon(line.finding()), word(line.finding())),
                108,
                108));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("rd-review-row");
    return row;
  }

  /** Where there is no room for words, the icon stands alone and says its word when asked. */
  private Label mark(Risk risk, boolean small) {
    Tag tag = new Tag(Tag.Kind.PLAIN, icon(risk), small ? "" : words.of(risk));
    if (small) {
      tag.setTooltip(new javafx.scene.control.Tooltip(words.of(risk)));
      tag.setAccessibleText(words.of(risk));
    }
    return tag;
  }

  /** The heading above the list. */
  Region heading() {
    HBox head =
        new HBox(
            column(head("review.column.time"), 142, 142),
            column(head("review.column.who"), 138, 126),
            column(head("review.column.case"), 104, 96),
            Nodes.growing(column(head("review.column.what"), 170, 120)),
            column(head("review.column.why"), WHY, LEAST_WHY),
            column(head("review.column.result"), 108, 108));
    head.getStyleClass().add("rd-review-head");
    return head;
  }

  private Label head(String key) {
    return Nodes.label(texts.get(key), "rd-small", "rd-muted");
  }

  private static HBox column(Node node, double width, double least) {
    HBox box = new HBox(node);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(least);
    box.setPadding(new Insets(0, 6, 0, 0));
    box.setPrefWidth(width);
    return box;
  }

  /** The heading of a group. */
  Node group(String text) {
    HBox row = new HBox(Nodes.label(text, "rd-small-strong"));
    row.getStyleClass().add("rd-review-group");
    return row;
  }

  /** A row as a screen reader says it. */
  String spoken(ReviewLine line) {
    List<String> why = new ArrayList<>();
    line.risks().stream().sorted().forEach(risk -> why.add(words.of(risk)));
    if (why.isEmpty()) {
      why.add(texts.get("review.sample"));
    }
    return texts.format(
        "review.row.spoken",
        words.moment(line.began()),
        line.who(),
        where(line),
        what(line),
        why.stream().collect(Collectors.joining(", ")),
        word(line.finding()));
  }

  /** A risk with what it means, in the panel. */
  Node risk(Risk risk, String about) {
    FontIcon icon = new FontIcon(icon(risk));
    icon.getStyleClass().add("rd-warn");
    HBox row =
        new HBox(
            8,
            icon,
            Nodes.growing(
                new javafx.scene.layout.VBox(
                    Nodes.label(words.of(risk), "rd-strong"),
                    Nodes.wrapped(about, "rd-small", "rd-muted"))));
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }
}
