package se.rattdela.desktop.assessment;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import se.rattdela.casework.phrase.Placeholder;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.desktop.session.Desk;

/** What is known for the placeholders of a phrase where the officer stands. */
final class PhraseValues {
  private PhraseValues() {}

  static Map<Placeholder, String> of(Desk desk, AssessmentViewModel.Shown shown, Step step) {
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    DisclosureDraft content = shown.assessment().disclosure().content();
    Instant received = content.received();
    values.put(Placeholder.RECIPIENT, desk.words().recipient(content));
    values.put(
        Placeholder.DATE,
        received == null ? desk.words().day(desk.today()) : desk.words().day(received));
    values.put(Placeholder.UNIT, shown.file().unitName());
    switch (step) {
      case Step.Ask ask -> {
        values.put(Placeholder.ITEM, ask.item().item().title());
        values.put(Placeholder.PROVISION, String.join(", ", ask.question().provisions()));
      }
      case Step.MayWithhold may -> {
        values.put(Placeholder.ITEM, may.item().item().title());
        values.put(Placeholder.PROVISION, desk.words().secrecyCited(may.item().item().secrecy()));
      }
      case Step.Texts _, Step.Heading _, Step.Settled _, Step.Asked _ -> {}
    }
    return values;
  }
}
