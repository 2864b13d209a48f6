package se.rattdela.casework.dispatch;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.decision.Citations;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.decision.SignedCopies;
import se.rattdela.casework.decision.SignedCopy;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.release.ReleaseFiles;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.rules.pack.Vocabulary;

/** Makes what a message to the recipient or an archive package is made of. */
public final class DispatchPackages {
  private final Users users;
  private final Decisions decisions;
  private final SignedCopies signed;
  private final Items items;
  private final Delegations delegations;
  private final EngineInForce rules;
  private final Dispatches dispatches;
  private final ReleaseFiles files = new ReleaseFiles();

  /**
   * @param rules knows the words of codes
   */
  public DispatchPackages(
      Users users,
      Decisions decisions,
      SignedCopies signed,
      Items items,
      Delegations delegations,
      EngineInForce rules,
      Dispatches dispatches) {
    this.users = users;
    this.decisions = decisions;
    this.signed = signed;
    this.items = items;
    this.delegations = delegations;
    this.rules = rules;
    this.dispatches = dispatches;
  }

  /** Names and digests of what leaves: the decision – signed, if it is – and what goes along. */
  List<DispatchView.SentFile> names(EntityManager em, DecisionHead head) {
    List<DispatchView.SentFile> names = new ArrayList<>();
    String sealed = Objects.requireNonNullElse(head.pdfSha256(), "");
    OutgoingFile.Kind decision = OutgoingFile.Kind.DECISION;
    names.add(new DispatchView.SentFile(decision.fileName(0), sealed));
    List<SignedCopy> copies = signed.of(em, head.id());
    if (!copies.isEmpty()) {
      names.add(
          new DispatchView.SentFile(
              OutgoingFile.Kind.SIGNED_DECISION.fileName(0), copies.getLast().sha256()));
    }
    files
        .named(em, head.id())
        .forEach(each -> names.add(new DispatchView.SentFile(each.name(), each.sha256())));
    return names;
  }

  DispatchPackage of(
      EntityManager em,
      CaseHead caseHead,
      DecisionHead head,
      DisclosureDraft content,
      ProtectedIdentity protection) {
    SealedDecision sealed = decisions.sealed(em, head.id());
    List<SignedCopy> copies = sealed.signed();
    MunicipalityProfile profile = delegations.profileOrBlank(em);
    Vocabulary vocabulary = rules.vocabulary();
    var recipient = vocabulary.recipients().get(content.recipient());
    CasePerson subject = caseHead.subject();
    boolean open = subject.protection() == ProtectedIdentity.NONE;
    return new DispatchPackage(
        head.id(),
        head.number(),
        head.kind(),
        content.initiative(),
        head.decided(),
        Objects.requireNonNullElse(head.decidedByName(), ""),
        head.draftedByName(),
        Objects.requireNonNullElse(head.delegation(), ""),
        profile.municipality(),
        profile.committee(),
        users.unitName(em, caseHead.unit()),
        caseHead.number(),
        caseHead.diaryNumber(),
        caseHead.openedOn(),
        content.recipient(),
        recipient == null ? "" : recipient.label(),
        content.recipientUnit(),
        content.recipientOfficer(),
        content.recipientReference(),
        protection,
        head.digest(),
        head.packId(),
        secrecy(em, caseHead, head, vocabulary),
        open ? subject.name() : null,
        open && !subject.identity().shown().isEmpty() ? subject.identity().shown() : null,
        newest(em, head),
        copies.isEmpty() ? null : copies.getLast().storedAt(),
        files(em, sealed, copies));
  }

  private List<OutgoingFile> files(
      EntityManager em, SealedDecision sealed, List<SignedCopy> copies) {
    List<OutgoingFile> all = new ArrayList<>();
    all.add(OutgoingFile.pdf(OutgoingFile.Kind.DECISION, 0, sealed.pdf()));
    if (!copies.isEmpty()) {
      all.add(
          OutgoingFile.pdf(
              OutgoingFile.Kind.SIGNED_DECISION,
              0,
              signed.read(em, sealed.id(), copies.getLast().number())));
    }
    all.addAll(files.of(em, sealed.id()));
    return all;
  }

  /** What leaves; on paper the signed decision stands for the decision. */
  List<OutgoingFile> printed(EntityManager em, DecisionHead head) {
    SealedDecision sealed = decisions.sealed(em, head.id());
    List<OutgoingFile> all = new ArrayList<>(files(em, sealed, sealed.signed()));
    if (!sealed.signed().isEmpty()) {
      all.removeFirst();
    }
    return all;
  }

  private List<String> secrecy(
      EntityManager em, CaseHead caseHead, DecisionHead head, Vocabulary vocabulary) {
    Set<ItemId> leaving =
        decisions.outcomes(em, head.id()).entrySet().stream()
            .filter(each -> each.getValue() != ItemOutcome.NOT_GIVEN)
            .map(java.util.Map.Entry::getKey)
            .collect(Collectors.toSet());
    Set<String> codes =
        items.ofCase(em, caseHead.id()).stream()
            .filter(each -> leaving.contains(each.id()))
            .map(ItemView::secrecy)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    return Citations.of(vocabulary, codes);
  }

  private @Nullable DispatchView newest(EntityManager em, DecisionHead head) {
    return dispatches.of(em, head.id()).stream()
        .filter(each -> each.channel().reachesRecipient() && each.state().gives())
        .reduce((_, later) -> later)
        .orElse(null);
  }
}
