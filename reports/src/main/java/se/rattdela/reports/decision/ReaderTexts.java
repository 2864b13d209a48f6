package se.rattdela.reports.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.RevealingText.Place;

/** Every free text of a document that its recipient reads, with where it stands. */
final class ReaderTexts {
  /** One text. */
  record Entry(RevealingText where, String text) {}

  private final List<Entry> entries = new ArrayList<>();

  private ReaderTexts() {}

  static List<Entry> of(DecisionDocument document) {
    ReaderTexts texts = new ReaderTexts();
    document.items().forEach(texts::item);
    texts.form(document.form());
    switch (document.origin()) {
      case Origin.Request request ->
          texts.all(
              Place.ORIGIN,
              request.asked(),
              request.purpose(),
              request.legalBasis(),
              request.basisCheck(),
              request.identityCheck());
      case Origin.OwnInitiative own ->
          texts.all(Place.ORIGIN, own.purpose(), own.occasion(), own.basisCheck());
    }
    document.grounds().forEach(texts::ground);
    document
        .alternatives()
        .forEach(note -> texts.all(Place.ALTERNATIVES, note.heading(), note.text()));
    document.notes().forEach(note -> texts.all(Place.NOTE, note.heading(), note.text()));
    document
        .legalStands()
        .forEach(stand -> texts.all(Place.LEGAL_STAND, stand.question(), stand.stand()));
    texts.all(Place.USE_LIMITATION, document.useLimitation());
    return List.copyOf(texts.entries);
  }

  private void item(Item item) {
    List<Integer> number = List.of(item.number());
    HarmTest test = item.harmTest();
    add(Place.ITEM, number, item.title(), item.subtitle(), item.concerns());
    if (test != null) {
      add(Place.HARM_TEST, number, test.summary(), test.reason());
    }
    add(Place.WITHHELD_REASON, number, item.withheldReason());
  }

  private void ground(Ground ground) {
    ground.facts().forEach(fact -> add(Place.FACTS, ground.items(), fact));
    ground
        .assessments()
        .forEach(each -> add(Place.ASSESSMENT, ground.items(), each.answer(), each.reason()));
  }

  private void form(Form form) {
    switch (form) {
      case Form.Disclosure _ -> {}
      case Form.WrongfulPaymentNotice notice ->
          all(
              Place.FORM,
              notice.benefit(),
              notice.period(),
              notice.amount(),
              notice.trigger(),
              notice.circumstances(),
              notice.specialReasons());
      case Form.CrimeReport report ->
          all(
              Place.FORM,
              report.benefit(),
              report.period(),
              report.amount(),
              report.suspicion(),
              report.circumstances());
      case Form.OralDisclosure oral -> all(Place.FORM, oral.means(), oral.whyUrgent());
    }
  }

  private void all(Place place, @Nullable String... texts) {
    add(place, List.of(), texts);
  }

  private void add(Place place, List<Integer> items, @Nullable String... texts) {
    RevealingText where = new RevealingText(place, items);
    Stream.of(texts)
        .flatMap(Stream::ofNullable)
        .filter(text -> !text.isBlank())
        .forEach(text -> entries.add(new Entry(where, text)));
  }
}
