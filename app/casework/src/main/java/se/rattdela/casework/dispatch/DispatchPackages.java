package se.rattdela.casework.dispatch;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.decision.Citations;
import se.rattdela.casework.decision.DecidedItem;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SignedCopies;
import se.rattdela.casework.decision.SignedCopy;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.SignatureSettings;
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
  private final Amendments amendments;
  private final ReleaseFiles files = new ReleaseFiles();

  /**
   * @param rules knows the words of codes
   * @param amendments knows what was said of decisions afterwards
   */
  public DispatchPackages(
      Users users,
      Decisions decisions,
      SignedCopies signed,
      Items items,
      Delegations delegations,
      EngineInForce rules,
      Dispatches dispatches,
      Amendments amendments) {
    this.users = users;
    this.decisions = decisions;
    this.signed = signed;
    this.items = items;
    this.delegations = delegations;
    this.rules = rules;
    this.dispatches = dispatches;
    this.amendments = amendments;
  }

  /** Whether the office has named an archive. */
  boolean archives(EntityManager em) {
    return !delegations.profileOrBlank(em).archiveAgents().archive().isBlank();
  }

  /** Whether the office signs its decisions, and nobody has signed this one. */
  boolean awaitsSignature(EntityManager em, Leaving paper) {
    return delegations.profileOrBlank(em).signature().level() != SignatureSettings.Level.NONE
        && signed.of(em, paper.id()).isEmpty();
  }

  /**
   * Names and digests of what leaves: the paper – signed, if it is – and what goes along.
   *
   * @param reaches whether it goes to the recipient, who is not given the unsigned file beside the
   *     signed one; the archive keeps both
   */
  List<DispatchView.SentFile> names(EntityManager em, Leaving paper, boolean reaches) {
    List<DispatchView.SentFile> names = new ArrayList<>();
    List<SignedCopy> copies = signed.of(em, paper.id());
    if (copies.isEmpty() || !reaches) {
      names.add(new DispatchView.SentFile(paper.kind().fileName(0), paper.sha256()));
    }
    if (!copies.isEmpty()) {
      names.add(
          new DispatchView.SentFile(paper.kind().signed().fileName(0), copies.getLast().sha256()));
    }
    Amendment amendment = paper.amendment();
    if (amendment == null) {
      files
          .named(em, paper.decision().id())
          .forEach(each -> names.add(new DispatchView.SentFile(each.name(), each.sha256())));
    } else if (amendment.letterSha256() != null) {
      names.add(
          new DispatchView.SentFile(
              OutgoingFile.Kind.LETTER.fileName(0), amendment.letterSha256()));
    }
    return names;
  }

  /** What is made for a way that the paper leaves. */
  DispatchPackage of(
      EntityManager em, Leaving paper, DisclosureDraft content, DispatchChannel target) {
    DecisionHead head = paper.decision();
    CaseHead caseHead = paper.caseHead();
    List<SignedCopy> copies = signed.of(em, paper.id());
    MunicipalityProfile profile = delegations.profileOrBlank(em);
    Vocabulary vocabulary = rules.vocabulary();
    var recipient = vocabulary.recipients().get(content.recipient());
    CasePerson subject = caseHead.subject();
    boolean open = subject.protection() == ProtectedIdentity.NONE;
    return new DispatchPackage(
        paper.id(),
        paper.number(),
        head.kind(),
        paper.redress(),
        paper.amendment() == null ? null : head.number(),
        content.initiative(),
        paper.decided(),
        paper.decidedBy(),
        paper.rapporteur(),
        paper.delegation(),
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
        paper.protection(),
        paper.digest(),
        head.packId(),
        secrecy(em, caseHead, head, vocabulary),
        open ? subject.name() : null,
        open && !subject.identity().shown().isEmpty() ? subject.identity().shown() : null,
        newest(em, paper),
        copies.isEmpty() ? null : copies.getLast().storedAt(),
        files(em, paper, target.reachesRecipient()));
  }

  /**
   * What leaves: the paper as it was signed, or as it was sealed while nobody has signed it, and
   * what goes along.
   *
   * @param reaches as for {@link #names}
   */
  List<OutgoingFile> files(EntityManager em, Leaving paper, boolean reaches) {
    Amendment amendment = paper.amendment();
    List<OutgoingFile> all = new ArrayList<>();
    OutgoingFile sealed =
        OutgoingFile.pdf(
            paper.kind(),
            0,
            amendment == null
                ? decisions.sealed(em, paper.decision().id()).pdf()
                : amendments.pdf(em, amendment.id()));
    OutgoingFile leaving = signed.leaving(em, paper.id(), sealed);
    if (!reaches && leaving.kind() != sealed.kind()) {
      all.add(sealed);
    }
    all.add(leaving);
    if (amendment == null) {
      all.addAll(files.of(em, paper.decision().id()));
    } else {
      amendments
          .letter(em, amendment.id())
          .map(pdf -> OutgoingFile.pdf(OutgoingFile.Kind.LETTER, 0, pdf))
          .ifPresent(all::add);
    }
    return all;
  }

  /** What protected what leaves when it was decided, and what protects it now. */
  private List<String> secrecy(
      EntityManager em, CaseHead caseHead, DecisionHead head, Vocabulary vocabulary) {
    Map<ItemId, DecidedItem> decided = decisions.decided(em, head.id());
    decided.values().removeIf(each -> !each.leaves());
    Set<String> codes =
        items.ofCase(em, caseHead.id()).stream()
            .filter(each -> decided.containsKey(each.id()))
            .map(ItemView::secrecy)
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(HashSet::new));
    decided.values().forEach(each -> codes.addAll(each.secrecy()));
    return Citations.of(vocabulary, codes);
  }

  private @Nullable DispatchView newest(EntityManager em, Leaving paper) {
    return dispatches.of(em, paper.id()).stream()
        .filter(each -> each.channel().reachesRecipient() && each.state().gives())
        .reduce((_, later) -> later)
        .orElse(null);
  }
}
