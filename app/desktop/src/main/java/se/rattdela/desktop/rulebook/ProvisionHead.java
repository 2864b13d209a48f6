package se.rattdela.desktop.rulebook;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.Effect;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Version;

/** The heading of a provision: how it is cited, where it stands, what it does, and its summary. */
final class ProvisionHead extends VBox {
  private final Texts texts;
  private final RuleWords words;
  private final HBox actions = new HBox(8);

  ProvisionHead(
      Texts texts, RuleWords words, LocalDate today, Provision provision, Version version) {
    super(6);
    this.texts = texts;
    this.words = words;
    Label title = Nodes.wrapped(provision.citation(), "rd-h1");
    title.setId("citation");
    FlowPane tags = new FlowPane(8, 6, standing(provision, today), effect(version));
    if (!version.inForceOn(today)) {
      tags.getChildren()
          .add(
              new Tag(
                  Tag.Kind.WARN,
                  "mdoal-history",
                  texts.format("rulebook.other-wording", version.from().toString())));
    }
    getChildren()
        .addAll(
            new HBox(12, Nodes.growing(title), actions),
            Nodes.wrapped(provision.title(), "rd-section"),
            tags,
            Nodes.wrapped(provision.summary().strip(), "rd-muted"));
  }

  /** Where buttons for the provision are put. */
  HBox actions() {
    return actions;
  }

  private Tag standing(Provision provision, LocalDate today) {
    RuleWords.Standing standing = RuleWords.standing(provision, today);
    return switch (standing) {
      case IN_FORCE -> new Tag(Tag.Kind.OK, "mdoal-check_circle", words.standing(standing));
      case REPEALED -> new Tag(Tag.Kind.DANGER, "mdoal-block", words.standing(standing));
      case COMING -> new Tag(Tag.Kind.WARN, "mdomz-schedule", words.standing(standing));
    };
  }

  private Tag effect(Version version) {
    String icon = version.effect() == Effect.PERMITS ? "mdoal-check" : "mdomz-send";
    return new Tag(
        Tag.Kind.PLAIN,
        icon,
        texts.format("rulebook.effect.how", words.effect(version), words.initiative(version)));
  }
}
