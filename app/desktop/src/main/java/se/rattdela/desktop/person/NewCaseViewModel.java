package se.rattdela.desktop.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseForm;
import se.rattdela.casework.casefile.Who;
import se.rattdela.casework.caseregister.KnownPerson;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.UnitId;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Route;

/** Opens a case for a person who is in the register or is registered with it. */
public final class NewCaseViewModel {
  /** Where the number in the diary comes from. */
  enum Diary {
    NONE,
    DRAW,
    NOTE
  }

  private record Choices(
      Map<UnitId, String> units, boolean drawsNumbers, @Nullable KnownPerson subject) {}

  private static final String COMMITTEE = "SOCIALNAMND";

  /** Who is responsible where it is not the social committee itself. */
  private static final Map<ServiceBranch, String> HOLDERS =
      Map.of(
          ServiceBranch.FAMILY_COUNSELLING, "FAMILJERADGIVNING",
          ServiceBranch.LSS, "LSS_NAMND");

  private final Desk desk;
  private final PersonDraft draft = new PersonDraft();
  private final PersonFinder finder;
  private final ReadOnlyObjectWrapper<@Nullable KnownPerson> subject =
      new ReadOnlyObjectWrapper<>();
  private final BooleanProperty registering = new SimpleBooleanProperty(false);
  private final ObjectProperty<@Nullable ServiceBranch> branch = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable UnitId> unit = new SimpleObjectProperty<>();
  private final ObjectProperty<String> holder = new SimpleObjectProperty<>(COMMITTEE);
  private final ObjectProperty<@Nullable LocalDate> opened;
  private final ObjectProperty<Diary> diary = new SimpleObjectProperty<>(Diary.NONE);
  private final StringProperty diaryNumber = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Map<UnitId, String>> units =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyBooleanWrapper drawsNumbers = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<SaveState> saveState =
      new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final StringProperty chosenBefore = new SimpleStringProperty("");
  private final KeptTexts kept;
  private boolean saving;

  /** A new case. */
  public NewCaseViewModel(Desk desk) {
    this.desk = desk;
    this.finder = new PersonFinder(desk, this::told);
    this.opened = new SimpleObjectProperty<>(desk.today());
    unit.set(desk.actor().unit());
    branch.addListener((observable, before, now) -> {
      if (now != null) {
        holder.set(HOLDERS.getOrDefault(now, COMMITTEE));
      }
    });
    finder.askedProperty().addListener((observable, before, now) -> message.set(""));
    registering.addListener((observable, before, now) -> message.set(""));
    this.kept = new KeptTexts(desk.unsent());
    keep();
    if (kept.begin(DraftPlaces.newCase(), "")) {
      saveState.set(new SaveState.Changed());
    }
  }

  /** The branch comes before who is responsible, which it proposes. */
  private void keep() {
    kept.tick("registering", registering)
        .with("subject", chosenBefore)
        .choice("branch", branch, ServiceBranch.class)
        .with("holder", holder)
        .with(
            "unit",
            unit,
            now -> now == null ? "" : Long.toString(now.value()),
            text -> text.isEmpty() ? null : new UnitId(Long.parseLong(text)))
        .day("opened", opened)
        .with("diary", diaryNumber)
        .with("diary-from", diary, Diary::name, Diary::valueOf);
    draft.keepIn(kept);
  }

  /** The page is left; what is written stays kept. */
  void leave() {
    kept.leave();
  }

  PersonDraft draft() {
    return draft;
  }

  PersonFinder finder() {
    return finder;
  }

  /** Who was found in the register and chosen, or null. */
  ReadOnlyObjectProperty<@Nullable KnownPerson> subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  /** Whether the person is registered together with the case. */
  BooleanProperty registeringProperty() {
    return registering;
  }

  ObjectProperty<@Nullable ServiceBranch> branchProperty() {
    return branch;
  }

  ObjectProperty<@Nullable UnitId> unitProperty() {
    return unit;
  }

  ObjectProperty<String> holderProperty() {
    return holder;
  }

  ObjectProperty<@Nullable LocalDate> openedProperty() {
    return opened;
  }

  ObjectProperty<Diary> diaryProperty() {
    return diary;
  }

  StringProperty diaryNumberProperty() {
    return diaryNumber;
  }

  /** The units of the office, by name. */
  ReadOnlyObjectProperty<Map<UnitId, String>> unitsProperty() {
    return units.getReadOnlyProperty();
  }

  /** How things stand with what is written. */
  ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saveState.getReadOnlyProperty();
  }

  /** Why the case could not be opened; empty while nothing is wrong. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Who may be responsible, as the vocabulary has them. */
  Map<String, String> holders() {
    return desk.pack().vocabulary().holders();
  }

  /** Whether the office gives diary numbers of its own; false until that is known. */
  ReadOnlyBooleanProperty drawsNumbersProperty() {
    return drawsNumbers.getReadOnlyProperty();
  }

  LocalDate today() {
    return desk.today();
  }

  /** Fetches what can be chosen, and anew who was chosen before. */
  void load() {
    String before = chosenBefore.get();
    desk.tasks()
        .prepare(
            desk.texts().get("persons.loading"),
            progress ->
                new Choices(
                    new LinkedHashMap<>(desk.office().persons().units(desk.actor())),
                    desk.office().setup().profile().patterns().diary() != null,
                    before.isEmpty() ? null : ChosenPerson.find(desk, before)))
        .onSuccess(choices -> show(choices, before))
        .onFailure(desk.failures())
        .start();
  }

  private void show(Choices choices, String before) {
    units.set(choices.units());
    UnitId at = unit.get();
    if (at != null && !choices.units().containsKey(at)) {
      unit.set(desk.actor().unit());
    }
    drawsNumbers.set(choices.drawsNumbers());
    if (diary.get() == Diary.DRAW && !choices.drawsNumbers()) {
      diary.set(Diary.NONE);
    }
    KnownPerson person = choices.subject();
    if (person != null) {
      choose(person);
    } else if (!before.isEmpty()) {
      chosenBefore.set("");
      message.set(desk.texts().get("newcase.put-back.not-found"));
    }
  }

  /** The case is about a person in the register. */
  void choose(KnownPerson person) {
    subject.set(person);
    chosenBefore.set(ChosenPerson.text(person));
    registering.set(false);
    message.set("");
  }

  /** The case is about somebody else. */
  void chooseAgain() {
    subject.set(null);
    chosenBefore.set("");
    registering.set(false);
    finder.clear();
  }

  /** Shows the cases that the chosen person has. */
  void showCases() {
    KnownPerson person = subject.get();
    String number = person == null ? null : person.number();
    if (number != null) {
      desk.navigator().go(new Route.Search(number));
    }
  }

  /** Opens the case and goes to it. */
  void open() {
    if (saving) {
      return;
    }
    CaseForm form;
    try {
      form = form();
    } catch (CaseworkException e) {
      told(e);
      return;
    }
    if (form == null) {
      return;
    }
    saving = true;
    message.set("");
    saveState.set(new SaveState.Saving());
    desk.tasks()
        .prepare(
            desk.texts().get("newcase.opening"),
            progress -> desk.office().persons().open(desk.actor(), form))
        .onSuccess(id -> {
          saving = false;
          desk.unsent().saved(DraftPlaces.newCase());
          saveState.set(new SaveState.Saved(desk.timeOfDay()));
          desk.navigator().go(new Route.OpenCase(id));
        })
        .onFailure(cause -> {
          saving = false;
          saveState.set(new SaveState.Failed());
          told(cause);
        })
        .start();
  }

  private @Nullable CaseForm form() {
    KnownPerson known = subject.get();
    ServiceBranch chosen = branch.get();
    UnitId at = unit.get();
    LocalDate day = opened.get();
    if (known == null && !registering.get()) {
      message.set(desk.texts().get("newcase.missing.who"));
      return null;
    }
    if (chosen == null) {
      message.set(desk.texts().get("newcase.missing.branch"));
      return null;
    }
    if (day == null || day.isAfter(desk.today())) {
      message.set(desk.texts().get("newcase.missing.day"));
      return null;
    }
    Who who =
        known == null
            ? new Who.Unregistered(draft.person(desk.today()))
            : new Who.Registered(known.id());
    return new CaseForm(
        who,
        chosen,
        holder.get(),
        at == null ? desk.actor().unit() : at,
        day,
        diary.get() == Diary.NOTE ? diaryNumber.get().strip() : null,
        diary.get() == Diary.DRAW);
  }

  /** Leaves without a case; what was written is thrown away. */
  void cancel() {
    desk.unsent().saved(DraftPlaces.newCase());
    desk.navigator().go(new Route.MyCases());
  }

  private void told(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
  }
}
