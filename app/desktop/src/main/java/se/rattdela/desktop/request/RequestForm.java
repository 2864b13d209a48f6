package se.rattdela.desktop.request;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.day.DaysLeft;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.desktop.common.Moments;
import se.rattdela.rules.Initiative;

/** What has been written in the form, as properties; knows how to become a draft and back. */
public final class RequestForm {
  private final Moments moments;
  final StringProperty recipient = new SimpleStringProperty("");

  /** Which of its kind the recipient is. */
  final StringProperty recipientName = new SimpleStringProperty("");

  final StringProperty unit = new SimpleStringProperty("");
  final StringProperty officer = new SimpleStringProperty("");
  final StringProperty reference = new SimpleStringProperty("");
  final StringProperty received = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Channel> channel = new SimpleObjectProperty<>();
  final ObjectProperty<IdentityCheck> identityCheck =
      new SimpleObjectProperty<>(IdentityCheck.NOT_CHECKED);
  final StringProperty asked = new SimpleStringProperty("");
  final StringProperty purposeText = new SimpleStringProperty("");
  final StringProperty purpose = new SimpleStringProperty("");
  final StringProperty basis = new SimpleStringProperty("");
  final StringProperty basisCheck = new SimpleStringProperty("");
  final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();
  final ObservableSet<ItemId> ticked = FXCollections.observableSet(new LinkedHashSet<>());

  /** What is ticked, as one value. */
  final ObjectProperty<List<ItemId>> items = new SimpleObjectProperty<>(List.of());

  final ObjectProperty<java.time.@Nullable Instant> identityCheckedAt =
      new SimpleObjectProperty<>();
  private boolean ticking;
  final ObjectProperty<Matter> matter = new SimpleObjectProperty<>(new Matter.Ordinary());

  RequestForm(Moments moments) {
    this.moments = moments;
    ticked.addListener(
        (SetChangeListener<ItemId>)
            change -> {
              if (!ticking) {
                items.set(List.copyOf(ticked));
              }
            });
    items.addListener((observable, before, now) -> tick(now));
  }

  /** Another recipient is chosen; the name that was written is of the one before. */
  void choose(String code) {
    if (!code.equals(recipient.get())) {
      recipient.set(code);
      recipientName.set("");
    }
  }

  private void tick(List<ItemId> now) {
    if (!now.equals(List.copyOf(ticked))) {
      ticking = true;
      ticked.clear();
      ticked.addAll(now);
      ticking = false;
    }
  }

  /** Whether the moment of arrival is empty or can be read. */
  boolean receivedReadable() {
    return received.get().isBlank() || readReceived() != null;
  }

  void receivedNow(java.time.Instant now) {
    received.set(moments.write(now));
  }

  void checkIdentity(IdentityCheck check, java.time.Instant now) {
    identityCheck.set(check);
    identityCheckedAt.set(check == IdentityCheck.NOT_CHECKED ? null : now);
  }

  java.time.@Nullable Instant identityCheckedAt() {
    return identityCheckedAt.get();
  }

  /** What is left to the day when the answer is due; null where there is no such day. */
  @Nullable DaysLeft daysLeft(LocalDate today) {
    LocalDate day = due.get();
    return day == null ? null : DaysLeft.of(today, day);
  }

  DisclosureDraft draft(CaseId caseId, Initiative initiative) {
    return new DisclosureDraft(
        caseId,
        initiative,
        recipient.get(),
        recipientName.get().strip(),
        unit.get().strip(),
        officer.get().strip(),
        reference.get().strip(),
        readReceived(),
        channel.get(),
        identityCheck.get(),
        identityCheckedAt.get(),
        asked.get().strip(),
        purposeText.get().strip(),
        purpose.get().isEmpty() ? null : purpose.get(),
        basis.get().strip(),
        basisCheck.get().strip(),
        due.get(),
        List.copyOf(ticked),
        matter.get());
  }

  void fill(DisclosureDraft draft) {
    recipient.set(draft.recipient());
    recipientName.set(draft.recipientName());
    unit.set(draft.recipientUnit());
    officer.set(draft.recipientOfficer());
    reference.set(draft.recipientReference());
    var at = draft.received();
    received.set(moments.write(at));
    channel.set(draft.channel());
    identityCheck.set(draft.identityCheck());
    identityCheckedAt.set(draft.identityCheckedAt());
    asked.set(draft.asked());
    purposeText.set(draft.purposeText());
    String code = draft.purpose();
    purpose.set(code == null ? "" : code);
    basis.set(draft.invokedBasis());
    basisCheck.set(draft.ownBasisCheck());
    due.set(draft.due());
    matter.set(draft.matter());
    items.set(draft.items());
  }

  private java.time.@Nullable Instant readReceived() {
    return moments.read(received.get());
  }
}
