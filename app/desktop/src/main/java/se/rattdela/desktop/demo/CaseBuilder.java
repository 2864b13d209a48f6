package se.rattdela.desktop.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.NewCase;
import se.rattdela.casework.caseregister.NewPerson;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.item.Passage;
import se.rattdela.rules.Harm;

/** Registers a case with its persons, documents and items. */
final class CaseBuilder {

  private static final LocalTime OPENED = LocalTime.of(8, 20);
  private static final LocalTime FILED = LocalTime.of(16, 40);

  private final OpenOffice office;
  private final DemoContent.CaseStory story;
  private final Actor officer;
  private final LocalDate today;

  /**
   * @param officer who registers
   * @param today the day on which personal numbers are read
   */
  CaseBuilder(OpenOffice office, DemoContent.CaseStory story, Actor officer, LocalDate today) {
    this.office = office;
    this.story = story;
    this.officer = officer;
    this.today = today;
  }

  /** When the case is opened. */
  LocalDateTime openedAt() {
    return story.openedOn().atTime(OPENED);
  }

  /** When a document is put in the file; older ones come with the opening. */
  LocalDateTime filedAt(DemoContent.DocumentLine document) {
    LocalTime time = Objects.requireNonNullElse(document.time(), FILED);
    LocalDateTime written = document.date().atTime(time);
    return written.isBefore(openedAt()) ? openedAt().plusMinutes(10) : written;
  }

  /** When an item is marked: with the last document that holds it. */
  LocalDateTime markedAt(DemoContent.ItemLine item) {
    return item.in().stream()
        .map(passage -> filedAt(line(passage.document())))
        .max(LocalDateTime::compareTo)
        .orElse(openedAt())
        .plusMinutes(5);
  }

  /** Registers persons and case; the story's officers are assigned. */
  StoryIds open(UnitId unit, List<Actor> colleagues) {
    Map<String, PersonId> persons = new HashMap<>();
    for (DemoContent.PersonLine line : story.persons()) {
      persons.put(line.key(), office.registration().person(officer, person(line)));
    }
    DemoContent.PersonLine subject = story.persons().getFirst();
    CaseId caseId =
        office
            .registration()
            .newCase(
                officer,
                new NewCase(
                    StoryIds.known(persons, subject.key()),
                    story.branch(),
                    story.holder(),
                    unit,
                    story.openedOn(),
                    null));
    for (DemoContent.PersonLine line : story.persons()) {
      if (!line.equals(subject)) {
        office
            .registration()
            .addPerson(
                officer,
                caseId,
                StoryIds.known(persons, line.key()),
                line.role(),
                Objects.requireNonNullElse(line.relation(), ""));
      }
    }
    colleagues.forEach(each -> office.registration().assign(officer, caseId, each.id()));
    return StoryIds.of(caseId, persons);
  }

  private NewPerson person(DemoContent.PersonLine line) {
    String number = line.number();
    return new NewPerson(
        line.given(),
        line.family(),
        number == null
            ? new PersonIdentity.Unknown(null)
            : new PersonIdentity.Numbered(PersonalNumber.parse(number, today)),
        Objects.requireNonNullElse(line.protection(), ProtectedIdentity.NONE));
  }

  /** Puts a document in the file. */
  void file(DemoContent.DocumentLine line, StoryIds ids) {
    ids.documents()
        .put(
            line.key(),
            office
                .registration()
                .document(
                    officer,
                    new NewDocument(
                        ids.caseId(), line.kind(), line.title(), line.date(), line.joined())));
  }

  /** Marks an item. */
  void mark(DemoContent.ItemLine line, StoryIds ids) {
    String owner = line.owner();
    ids.items()
        .put(
            line.key(),
            office
                .registration()
                .item(
                    officer,
                    new NewItem(
                        ids.caseId(),
                        line.title(),
                        Objects.requireNonNullElse(line.detail(), ""),
                        line.category(),
                        owner == null ? null : StoryIds.known(ids.persons(), owner),
                        line.in().stream().map(passage -> passage(passage, ids)).toList(),
                        line.secrecy(),
                        Harm.NOT_EXCLUDED,
                        line.crime(),
                        Objects.requireNonNullElse(line.facts(), Map.of()),
                        line.framed())));
  }

  private Passage passage(DemoContent.PassageLine passage, StoryIds ids) {
    String text = line(passage.document()).joined();
    return new Passage(
        StoryIds.known(ids.documents(), passage.document()),
        passage.phrase().start(text),
        passage.phrase().end(text));
  }

  private DemoContent.DocumentLine line(String key) {
    return story.documents().stream()
        .filter(document -> document.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such document: " + key));
  }
}
