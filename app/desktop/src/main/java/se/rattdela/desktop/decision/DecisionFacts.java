package se.rattdela.desktop.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.decision.RestsOn;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.DispatchView;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.desktop.signing.Prolonging;
import se.rattdela.desktop.signing.Signatures;

/** What is known of a decision beside its pages. */
final class DecisionFacts {
  private final Texts texts;
  private final Words words;

  DecisionFacts(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /**
   * The facts as lines.
   *
   * @param now when they are shown
   */
  List<Node> show(DecisionViewModel.Shown shown, Instant now) {
    SealedDecision sealed = shown.sealed();
    List<Node> facts = new ArrayList<>();
    facts.add(Nodes.label(texts.get("decision.facts"), "rd-section"));
    facts.add(fact("decision.decided-by", sealed.decidedBy()));
    facts.add(fact("decision.decided-at", words.moment(sealed.decidedAt())));
    List<Signatures.Line> signatures = new Signatures(texts, words).of(sealed.signed(), now);
    if (signatures.isEmpty()) {
      facts.add(fact("decision.signed", texts.get("decision.signed.not")));
    }
    signatures.forEach(each -> facts.add(fact(each.key(), each.text())));
    Prolonging.told(sealed.signed(), shown.lacking(), texts, words)
        .ifPresent(told -> facts.add(fact("decision.timestamp", told)));
    facts.add(fact("decision.dispatched", dispatched(sealed, shown.sheet())));
    for (RedressView each : shown.redress().redress()) {
      String number = each.number();
      facts.add(
          fact(
              "decision.redress",
              words.of(each.content().kind())
                  + (number == null ? "" : " " + number)
                  + ", "
                  + words.of(each.state())));
    }
    shown
        .redress()
        .appeals()
        .forEach(appeal ->
            facts.add(
                fact(
                    "decision.appeal",
                    words.day(appeal.receivedOn()) + ", " + words.of(appeal.state()))));
    shown.rests().forEach(each -> facts.add(fact("decision.rests", rests(each))));
    facts.add(fact("decision.digest", sealed.digest()));
    facts.add(fact("decision.pdf-digest", sealed.pdfSha256()));
    facts.add(Nodes.wrapped(texts.get("decision.seal.note"), "rd-small", "rd-muted"));
    return facts;
  }

  /** The answer the decision rests on, and whether the office has answered anew since. */
  private String rests(RestsOn rests) {
    LegalStand stand = rests.stand();
    String held =
        rests.question()
            + " "
            + texts.format(
                stand.value() ? "stand.said.yes" : "stand.said.no",
                stand.byName(),
                words.moment(stand.at()));
    return rests.since().isEmpty()
        ? held
        : held
            + " "
            + texts.format("decision.rests.since", words.moment(rests.since().getFirst().at()));
  }

  private String dispatched(SealedDecision sealed, @Nullable DispatchSheet sheet) {
    boolean none = sheet == null || sheet.dispatches().isEmpty();
    if (none && sealed.staysInFile()) {
      return texts.get("decision.dispatched.stays");
    }
    if (sheet == null || sheet.dispatches().isEmpty()) {
      return texts.get("decision.dispatched.not");
    }
    DispatchView last = sheet.dispatches().getLast();
    return texts.format(
        "decision.dispatched.how",
        words.moment(last.sentAt()),
        words.of(last.channel()),
        words.of(last.state()));
  }

  private VBox fact(String key, String value) {
    Label text = Nodes.wrapped(value);
    if (value.length() == 64) {
      text.getStyleClass().add("rd-mono");
    }
    return new VBox(2, Nodes.label(texts.get(key), "rd-small-strong", "rd-muted"), text);
  }
}
