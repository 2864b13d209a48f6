package se.rattdela.casework.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.decision.Departure;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Passage;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.gate.DoubtfulName;
import se.rattdela.reports.gate.WithheldText;
import se.rattdela.rules.Initiative;

/**
 * What the gate searches the files for: the words of every item of the case that does not leave,
 * whole and sentence by sentence; the full names and the numbers of everyone in the case but the
 * subject; where those with a protected identity are to be found.
 *
 * <p>Not searched for: words that an item that leaves says itself, words that the recipient has
 * written in its own request, and scraps under {@value #SHORTEST} letters or digits, which stand in
 * every text. What tells where a protected person is is searched for whoever else has said it,
 * unless that item itself leaves. Given names alone are searched for where that is sound; the
 * others are to be looked at ({@link CallingNames}).
 */
final class Withheld {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_SENTENCE = 12;
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;:])\\s+|\\R");
  private static final Pattern EDGE =
      Pattern.compile("^[\\s\\p{Punct}–—…»”]+|[\\s\\p{Punct}–—…«”]+$");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u00ad]+");

  private final Departure departure;
  private final Manuscript manuscript;
  private final Map<DocumentId, List<Span>> shown;
  private final String known;
  private final CallingNames names;
  private final Map<ReleaseCheck.Kind, List<WithheldText>> texts =
      new EnumMap<>(ReleaseCheck.Kind.class);

  Withheld(Departure departure, Manuscript manuscript) {
    this.departure = departure;
    this.manuscript = manuscript;
    this.shown = manuscript.shown();
    this.known = plain(String.join("\n", said()));
    this.names = new CallingNames(open(), stays());
    for (ReleaseCheck.Kind kind : ReleaseCheck.Kind.values()) {
      texts.put(kind, new ArrayList<>());
    }
    manuscript.staying().forEach(this::item);
    departure.head().persons().stream()
        .filter(person -> person.role() != PersonRole.SUBJECT)
        .forEach(this::person);
    names
        .certain(departure.head().persons())
        .forEach(name -> add(ReleaseCheck.Kind.OTHER_PERSON, name, 0, CallingNames.SHORTEST));
  }

  /** Names that stop nothing by themselves, and that the approver must look at. */
  List<DoubtfulName> doubtful() {
    DecisionDocument document = departure.document();
    Municipality office = document.municipality();
    CasePerson subject = departure.head().subject();
    return names.doubtful(
        departure.head().persons(),
        Stream.of(
                Stream.of(CallingNames.called(subject), subject.name()),
                Stream.of(office.name(), office.board(), office.unit(), office.postalAddress()),
                Stream.of(office.courtOfAppeal(), departure.state().content().recipientUnit()),
                officials())
            .flatMap(each -> each)
            .toList(),
        said());
  }

  /** What may be read, with everyone who acts in the matter and where. */
  private Stream<String> open() {
    DecisionDocument document = departure.document();
    return Stream.of(
            Stream.of(known, document.municipality().toString(), document.recipient().toString()),
            officials())
        .flatMap(each -> each);
  }

  private List<String> stays() {
    return manuscript.staying().stream()
        .flatMap(item -> item.passages().stream())
        .filter(manuscript::has)
        .map(passage -> manuscript.words(passage.document(), Manuscript.span(passage)))
        .toList();
  }

  /** What is searched for, by kind. The label of each text is the name of its kind. */
  Map<ReleaseCheck.Kind, List<WithheldText>> texts() {
    return texts;
  }

  private void item(ItemView item) {
    boolean whereabouts = manuscript.protectsWhereabouts(item);
    ReleaseCheck.Kind kind =
        whereabouts ? ReleaseCheck.Kind.PROTECTED_ADDRESS : ReleaseCheck.Kind.WITHHELD_TEXT;
    for (Passage passage : item.passages()) {
      if (manuscript.has(passage)) {
        List<Span> left =
            Manuscript.span(passage).without(shown.getOrDefault(passage.document(), List.of()));
        for (Span span : left) {
          words(kind, manuscript.words(passage.document(), span), manuscript.number(item));
        }
      }
    }
  }

  private void words(ReleaseCheck.Kind kind, String words, int number) {
    add(kind, words, number, SHORTEST);
    String[] sentences = SENTENCE.split(words);
    if (sentences.length > 1) {
      Stream.of(sentences).forEach(each -> add(kind, each, number, SHORTEST_SENTENCE));
    }
  }

  private void person(CasePerson person) {
    String given = person.givenName().strip();
    String family = person.familyName().strip();
    String called = given.split("\\s+")[0];
    if (!family.isEmpty()) {
      name(given + " " + family);
      name(called + " " + family);
      name(family + ", " + given);
      name(family + " " + given);
    } else {
      name(given);
    }
    switch (person.identity()) {
      case PersonIdentity.Numbered numbered -> {
        String digits = numbered.number().digits();
        String last = digits.substring(digits.length() - 4);
        String date = digits.substring(0, digits.length() - 4);
        number(digits);
        number(date + "-" + last);
        number(date.substring(2) + "-" + last);
        number(date.substring(2) + last);
        number(date + " " + last);
      }
      case PersonIdentity.Reserve reserve -> number(reserve.id());
      case PersonIdentity.Unknown _ -> {
        // nothing to search for
      }
    }
  }

  private void name(String name) {
    String plain = plain(name);
    boolean takesPart =
        officials().anyMatch(each -> plain(each).equals(plain))
            || plain(departure.head().subject().name()).equals(plain);
    if (!takesPart) {
      add(ReleaseCheck.Kind.OTHER_PERSON, name, 0, SHORTEST);
    }
  }

  private void number(String number) {
    add(ReleaseCheck.Kind.OTHER_PERSON, number, 0, SHORTEST);
  }

  /** Those who act in the decision, who may bear the name of someone in the case. */
  private Stream<String> officials() {
    DecisionDocument document = departure.document();
    return Stream.of(
            document.otherParticipants().stream().map(Official::name),
            Stream.ofNullable(document.rapporteur()).map(Official::name),
            Stream.ofNullable(document.approval()).map(each -> each.decisionMaker().name()),
            Stream.of(departure.state().content().recipientOfficer()))
        .flatMap(each -> each);
  }

  private void add(ReleaseCheck.Kind kind, String words, int number, int shortest) {
    String text = EDGE.matcher(words).replaceAll("").strip();
    boolean said = kind != ReleaseCheck.Kind.PROTECTED_ADDRESS && known.contains(plain(text));
    long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
    WithheldText withheld = new WithheldText(kind.name(), text, number);
    List<WithheldText> found = texts.computeIfAbsent(kind, _ -> new ArrayList<>());
    if (letters >= shortest && !said && !found.contains(withheld)) {
      found.add(withheld);
    }
  }

  /** What the recipient is shown, and what it has written itself. */
  private List<String> said() {
    List<String> all = new ArrayList<>();
    for (ItemView item : manuscript.leaving()) {
      all.add(item.title());
      all.add(item.detail());
    }
    shown.forEach(
        (document, spans) -> spans.forEach(span -> all.add(manuscript.words(document, span))));
    var content = departure.state().content();
    if (content.initiative() == Initiative.REQUEST) {
      all.add(content.asked());
      all.add(content.purposeText());
      all.add(content.recipientReference());
    }
    CasePerson subject = departure.head().subject();
    all.add(subject.name());
    all.add(subject.identity().shown());
    return all;
  }

  private static String plain(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
