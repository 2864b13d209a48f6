package se.rattdela.reports.decision;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A decision that tests take apart: change a field, build the record again. */
final class Draft {
  Municipality municipality;
  String caseNumber;
  @Nullable String diarienummer;
  boolean urgent;
  Form form;
  Recipient recipient;
  Subject subject;
  Origin origin;
  List<Item> items;
  List<Ground> grounds;
  List<Note> alternatives;
  List<Note> notes;
  List<LegalStand> legalStands;
  @Nullable Official rapporteur;
  List<Official> otherParticipants;
  @Nullable Approval approval;
  @Nullable Appeal appeal;
  @Nullable ProtectedIdentity protectedIdentity;
  @Nullable String useLimitation;
  List<String> attachments;
  @Nullable LawBasis lawBasis;

  private Draft(DecisionDocument from) {
    municipality = from.municipality();
    caseNumber = from.caseNumber();
    diarienummer = from.diarienummer();
    urgent = from.urgent();
    form = from.form();
    recipient = from.recipient();
    subject = from.subject();
    origin = from.origin();
    items = from.items();
    grounds = from.grounds();
    alternatives = from.alternatives();
    notes = from.notes();
    legalStands = from.legalStands();
    rapporteur = from.rapporteur();
    otherParticipants = from.otherParticipants();
    approval = from.approval();
    appeal = from.appeal();
    protectedIdentity = from.protectedIdentity();
    useLimitation = from.useLimitation();
    attachments = from.attachments();
    lawBasis = from.lawBasis();
  }

  static DecisionDocument change(DecisionDocument from, Consumer<Draft> change) {
    Draft draft = new Draft(from);
    change.accept(draft);
    return draft.build();
  }

  private DecisionDocument build() {
    return new DecisionDocument(
        municipality,
        caseNumber,
        diarienummer,
        urgent,
        form,
        recipient,
        subject,
        origin,
        items,
        grounds,
        alternatives,
        notes,
        legalStands,
        rapporteur,
        otherParticipants,
        approval,
        appeal,
        protectedIdentity,
        useLimitation,
        attachments,
        lawBasis);
  }
}
