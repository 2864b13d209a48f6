package se.rattdela.desktop.rulebook;

import java.time.Instant;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.rulebook.PackProposal;
import se.rattdela.casework.rulebook.ProposalState;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** Packs that someone wants in force, and what became of them; here a new file is opened. */
final class ProposalsCard extends Card {
  private final PacksViewModel model;
  private final Texts texts;
  private final Words words;

  ProposalsCard(PacksViewModel model, List<PackProposal> proposals, Texts texts, Words words) {
    super("mdomz-unarchive", texts.get("rulebook.packs.new"), texts.get("rulebook.packs.new.note"));
    this.model = model;
    this.texts = texts;
    this.words = words;
    if (model.mayChange()) {
      Button open =
          new Button(texts.get("rulebook.packs.import"), new FontIcon("mdoal-folder_open"));
      open.setId("importPack");
      open.getStyleClass().add("rd-small-button");
      open.setOnAction(pressed -> model.importFile());
      addToHead(open);
    }
    VBox body = new VBox(8);
    body.getStyleClass().add("rd-card-body");
    if (proposals.isEmpty()) {
      body.getChildren().add(Nodes.wrapped(texts.get("rulebook.packs.new.none"), "rd-muted"));
    }
    proposals.forEach(each -> body.getChildren().add(line(each)));
    getChildren().add(body);
  }

  private HBox line(PackProposal proposal) {
    boolean waits = proposal.state() == ProposalState.WAITING;
    VBox text =
        new VBox(
            Nodes.wrapped(proposal.pack().id(), "rd-strong"),
            Nodes.wrapped(
                texts.format(
                    "rulebook.packs.proposed",
                    proposal.proposedByName(),
                    words.moment(proposal.proposedAt()),
                    proposal.fileName()),
                "rd-small",
                "rd-muted"));
    Instant ended = proposal.endedAt();
    if (ended != null) {
      String by = proposal.endedBy();
      text.getChildren()
          .add(
              Nodes.wrapped(
                  texts.format(
                      "rulebook.packs.ended",
                      words.of(proposal.state()),
                      by == null ? "" : by,
                      words.moment(ended),
                      proposal.reason()),
                  "rd-small"));
    }
    HBox line = new HBox(8, Nodes.growing(text));
    line.getStyleClass().add("rd-row");
    if (!waits) {
      return line;
    }
    line.getChildren().add(new Tag(Tag.Kind.WARN, "mdomz-schedule", words.of(proposal.state())));
    if (proposal.outdated()) {
      line.getChildren()
          .add(
              new Tag(
                  Tag.Kind.DANGER, "mdoal-error_outline", texts.get("rulebook.packs.outdated")));
    }
    if (model.mayChange()) {
      line.getChildren().add(button(proposal));
    }
    return line;
  }

  private Button button(PackProposal proposal) {
    boolean own = model.isOwn(proposal);
    Button button =
        new Button(
            texts.get(own ? "rulebook.packs.withdraw" : "rulebook.packs.review"),
            new FontIcon(own ? "mdomz-undo" : "mdoal-find_in_page"));
    button.setId(own ? "withdraw" : "review");
    button.getStyleClass().add("rd-small-button");
    button.setOnAction(pressed -> {
      if (own) {
        model.withdraw(proposal);
      } else {
        model.review(proposal);
      }
    });
    return button;
  }
}
