package se.rattdela.desktop.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.reports.gate.Place;

/** Which files would leave, and what was searched for in them. */
final class FilesCard {
  private final Texts texts;
  private final Words words;

  FilesCard(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /**
   * A line for each file and for what was searched for.
   *
   * @param open shows a file as it would leave
   */
  List<Node> show(
      List<OutgoingFile> files, List<ReleaseCheck> checks, Consumer<OutgoingFile> open) {
    List<Node> lines = new ArrayList<>();
    for (OutgoingFile file : files) {
      Button name = new Button(file.name(), new FontIcon("mdoal-description"));
      name.setId("file-" + lines.size());
      name.setMinWidth(Region.USE_PREF_SIZE);
      name.getStyleClass().addAll("rd-link", "rd-quiet");
      name.setAccessibleText(texts.format("approval.file.spoken", file.name(), file.sha256()));
      name.setOnAction(pressed -> open.accept(file));
      HBox line =
          new HBox(
              8,
              name,
              Nodes.spring(),
              Nodes.label(file.sha256().substring(0, 8), "rd-mono", "rd-muted"));
      line.setAlignment(Pos.CENTER_LEFT);
      lines.add(line);
    }
    checks.forEach(check -> lines.addAll(check(check)));
    return lines;
  }

  private List<Node> check(ReleaseCheck check) {
    List<Node> lines = new ArrayList<>();
    if (check.passed()) {
      lines.add(
          line(
              "mdoal-check_circle",
              "rd-ok",
              texts.format("approval.check.passed", words.of(check.kind()), check.searched())));
    }
    if (!check.sightings().isEmpty()) {
      lines.add(
          line(
              "mdomz-visibility",
              "rd-warn",
              texts.format(
                  "approval.check.sightings", words.of(check.kind()), check.sightings().size())));
    }
    for (ReleaseCheck.Leak leak : check.leaks()) {
      lines.add(line("mdoal-error_outline", "rd-danger", found(check, leak)));
    }
    return lines;
  }

  private String found(ReleaseCheck check, ReleaseCheck.Leak leak) {
    if (leak.place().equals(Place.UNREADABLE.name())) {
      return texts.format("approval.check.unreadable", leak.file());
    }
    String place =
        leak.page() > 0
            ? texts.format("sighting.page", leak.file(), leak.page())
            : texts.format("sighting.beside", leak.file());
    return leak.item() == 0
        ? texts.format("approval.check.leak", words.of(check.kind()), place)
        : texts.format("approval.check.leak.item", words.of(check.kind()), place, leak.item());
  }

  private static HBox line(String icon, String style, String text) {
    FontIcon mark = new FontIcon(icon);
    mark.getStyleClass().add(style);
    return new HBox(8, mark, Nodes.growing(Nodes.wrapped(text, "rd-small")));
  }
}
