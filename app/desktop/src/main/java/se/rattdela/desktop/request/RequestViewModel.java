package se.rattdela.desktop.request;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.intake.MailReader;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.casework.request.RecipientKinds;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Moments;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.Initiative;

/** Registers a request or an own initiative; the draft saves itself as it grows. */
public final class RequestViewModel {
  private record Fetched(
      CaseFile file,
      List<MatrixColumn> columns,
      List<Actor> colleagues,
      Benefits benefits,
      RecipientKinds recipients,
      @Nullable DisclosureView saved) {}

  private final Desk desk;
  private final @Nullable DisclosureId begun;
  private final RequestForm form;
  private final RequestLaw law;
  private final Loading loading;
  private final RequestSaving saving;
  private final ReadOnlyObjectWrapper<@Nullable CaseFile> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Integer> refills = new ReadOnlyObjectWrapper<>(0);
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private @Nullable CaseId caseId;
  private Initiative initiative;
  private MatterKind kind;
  private List<Actor> colleagues = List.of();
  private Benefits benefits = new Benefits(List.of(), List.of());
  private RecipientKinds recipients = new RecipientKinds(Set.of(), List.of());
  private boolean filling;

  /** A new registration in a case. */
  public RequestViewModel(Desk desk, Route.Register route) {
    this(desk, null, route.caseId(), route.initiative(), route.kind());
    String recipient = route.recipient();
    if (recipient != null) {
      form.recipient.set(recipient);
    }
    String purpose = route.purpose();
    if (purpose != null) {
      form.purpose.set(purpose);
    }
    form.ticked.addAll(route.items());
  }

  /** A registration that was begun before. */
  public RequestViewModel(Desk desk, DisclosureId begun) {
    this(desk, begun, null, Initiative.REQUEST, MatterKind.ORDINARY);
  }

  private RequestViewModel(
      Desk desk,
      @Nullable DisclosureId begun,
      @Nullable CaseId caseId,
      Initiative initiative,
      MatterKind kind) {
    this.desk = desk;
    this.begun = begun;
    this.caseId = caseId;
    this.initiative = initiative;
    this.kind = kind;
    this.loading = new Loading(desk.tasks());
    this.form = new RequestForm(new Moments(desk.zone()));
    this.law = new RequestLaw(desk, form);
    this.saving = new RequestSaving(desk, form, message, this::refilled);
  }

  /** What the law and the case have to say of it. */
  RequestLaw law() {
    return law;
  }

  /** What has been written. */
  public RequestForm form() {
    return form;
  }

  /** Whether the office itself takes the first step. */
  public boolean ownInitiative() {
    return initiative == Initiative.OWN;
  }

  /** What kind of thing is registered. */
  public MatterKind kind() {
    return kind;
  }

  /** Who may have said something that is documented afterwards. */
  public List<Actor> colleagues() {
    return colleagues;
  }

  /** The benefits and who decides them. */
  public Benefits benefits() {
    return benefits;
  }

  /** Which recipients are one authority, and which are a kind of which one must be named. */
  RecipientKinds recipients() {
    return recipients;
  }

  /** The part of the form that only this kind has was changed. */
  public void matterChanged(Matter matter) {
    form.matter.set(matter);
    changed();
  }

  /** The right recipient of a notice follows from the benefit. */
  public void recipientFollows(String recipient) {
    if (!recipient.equals(form.recipient.get())) {
      form.recipient.set(recipient);
      changed();
      law.evaluate(file.get(), initiative);
    }
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** How things stand with the draft. */
  public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saving.saveStateProperty();
  }

  /** The case, or null before it is fetched. */
  public ReadOnlyObjectProperty<@Nullable CaseFile> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** The draft as it was last saved, or null before the first time. */
  public ReadOnlyObjectProperty<@Nullable DisclosureView> savedProperty() {
    return saving.savedProperty();
  }

  /** What a colleague saved first, or null. */
  ReadOnlyObjectProperty<@Nullable Clash<DisclosureView, DisclosureDraft>> clashProperty() {
    return saving.clashProperty();
  }

  /** Counts up each time the form has been filled anew, so that the page shows it. */
  ReadOnlyObjectProperty<Integer> refillsProperty() {
    return refills.getReadOnlyProperty();
  }

  /** Ends a clash: what came of the choices is saved, or, with null, the colleague's stands. */
  void settle(@Nullable DisclosureDraft settled) {
    saving.settle(settled);
  }

  private void refilled(DisclosureDraft content) {
    filling = true;
    form.fill(content);
    refills.set(refills.get() + 1); // still filling: nothing of it is a choice by the user
    filling = false;
    law.evaluate(file.get(), initiative);
  }

  /** Why the last step did not succeed; empty while nothing is wrong. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Whether it has been registered, so that only the content is changed here. */
  public boolean isRegistered() {
    DisclosureView now = saving.savedProperty().get();
    return now != null && now.status() != DisclosureStatus.DRAFT;
  }

  /** What a pasted message seems to say of this case; read off the window's thread. */
  void readMail(String text, Consumer<List<MailSuggestion>> then) {
    CaseFile now = file.get();
    if (now == null) {
      return;
    }
    MailReader reader = new MailReader(law.bases(), desk.today());
    desk.tasks()
        .prepare(desk.texts().get("request.mail.reading"), progress -> reader.read(text))
        .onSuccess(found ->
            then.accept(
                new MailToForm(desk, form, this::recipientChanged, this::changed).of(found, now)))
        .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
        .start();
  }

  /** Whether what is asked names an item. */
  boolean mentioned(ItemView item) {
    return new Mentions(form.asked.get() + " " + form.purposeText.get()).names(item);
  }

  /** Fetches the case and, where it was begun before, the draft. */
  public void load() {
    loading.fetch(desk.texts().get("case.loading"), progress -> fetch(), this::show);
  }

  private Fetched fetch() {
    DisclosureId known = begun;
    DisclosureView view =
        known == null ? null : desk.office().disclosures().view(desk.actor(), known);
    CaseId id = view == null ? caseId : view.content().caseId();
    if (id == null) {
      throw new IllegalStateException("neither a case nor a disclosure");
    }
    CaseFile opened = desk.office().cases().open(desk.actor(), id);
    return new Fetched(
        opened,
        desk.office().matrix().columns(desk.actor(), id),
        desk.office().notices().colleagues(desk.actor()),
        desk.office().notices().benefits(),
        desk.office().disclosures().recipients(),
        view);
  }

  private void show(Fetched fetched) {
    filling = true;
    law.take(fetched.columns());
    colleagues = fetched.colleagues();
    benefits = fetched.benefits();
    recipients = fetched.recipients();
    caseId = fetched.file().id();
    DisclosureView view = fetched.saved();
    if (view == null) {
      begin();
    } else {
      initiative = view.content().initiative();
      kind = view.content().matter().kind();
      form.fill(view.content());
    }
    file.set(fetched.file());
    DisclosureDraft before = form.draft(fetched.file().id(), initiative);
    saving.begin(view, fetched.file(), fetched.benefits(), initiative, kind);
    // What has been removed since it was ticked is ticked no more.
    form.ticked.removeIf(id -> fetched.file().items().stream().noneMatch(is(id)));
    if (!before.equals(form.draft(fetched.file().id(), initiative))) {
      refills.set(refills.get() + 1); // the page shows what was put back
    }
    filling = false;
    law.evaluate(file.get(), initiative);
  }

  private static Predicate<ItemView> is(ItemId id) {
    return each -> each.id().equals(id);
  }

  private void begin() {
    boolean settled = FirstForm.fill(form, kind, initiative, desk.actor(), desk.clock().instant());
    // Whoever comes from a cell of the matrix has its purpose already.
    if (!settled && form.purpose.get().isEmpty()) {
      law.useDefaultPurpose();
    }
  }

  /** Another authority was chosen. */
  public void recipientChanged() {
    if (filling) {
      return;
    }
    law.useDefaultPurpose();
    changed();
    law.evaluate(file.get(), initiative);
  }

  /** Another purpose was chosen. */
  public void purposeChanged() {
    if (!filling) {
      changed();
      law.evaluate(file.get(), initiative);
    }
  }

  /** The invoked provision was changed; says how it stands in the pack. */
  public void basisChanged() {
    if (!filling) {
      law.checkBasis();
      changed();
    }
  }

  /** How the asker's identity was checked. */
  public void checkIdentity(IdentityCheck check) {
    form.checkIdentity(check, desk.clock().instant());
    changed();
  }

  /** Ticks an item or takes the tick away. */
  public void tick(ItemView item, boolean on) {
    if (on ? form.ticked.add(item.id()) : form.ticked.remove(item.id())) {
      changed();
    }
  }

  /** Something was written. */
  public void changed() {
    if (!filling) {
      saving.changed();
    }
  }

  /** Saves what has been written, if anything has; called when the user pauses or leaves. */
  public void save() {
    saving.save();
  }

  /** Saves and registers, and goes on to the assessment. */
  public void register() {
    saving.save(() -> {
      DisclosureView view = saving.savedProperty().get();
      if (view == null) {
        return;
      }
      if (isRegistered()) {
        desk.navigator().go(new Route.Assess(view.id()));
        return;
      }
      desk.tasks()
          .prepare(
              desk.texts().get("request.registering"),
              progress ->
                  desk.office().disclosures().register(desk.actor(), view.id(), view.version()))
          .onSuccess(registered -> desk.navigator().go(new Route.Assess(registered.id())))
          .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
          .start();
    });
  }

  /** Leaves the form; what has been written is saved first. */
  public void close() {
    CaseId id = caseId;
    Runnable leave =
        () -> {
          if (id != null) {
            desk.navigator().go(new Route.OpenCase(id));
          }
        };
    saving.leave(leave);
  }
}
