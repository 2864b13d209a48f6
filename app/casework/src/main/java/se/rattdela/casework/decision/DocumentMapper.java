package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.assessment.Answers;
import se.rattdela.casework.assessment.Assessor;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.document.Documents;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.EarlierDecision;
import se.rattdela.casework.request.Matter;
import se.rattdela.casework.request.WorkedUnder;
import se.rattdela.reports.decision.Appeal;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.DecisionTexts;
import se.rattdela.reports.decision.Item;
import se.rattdela.reports.decision.LawBasis;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.Note;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.decision.Recipient;
import se.rattdela.reports.decision.Subject;
import se.rattdela.rules.Change;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Vocabulary;

/**
 * Maps a disclosure to the record of its decision: the one place where that happens. Nothing that
 * stays in the file – internal notes, names of others – passes here.
 */
public final class DocumentMapper {
  private final Assessor assessor;
  private final Documents documents;
  private final Delegations delegations;
  private final Users users;
  private final EngineInForce rules;
  private final Words words = new Words();
  private final String template = new DecisionTexts().version();
  private final FormMapper forms;
  private final RecipientNames names;
  private final MatterChecks matterChecks;
  private final FourEyes fourEyes;
  private final OriginMapper origins = new OriginMapper(words);
  private final Courts courts;

  /**
   * @param rules asked once for a draft, with the law of today
   * @param names knows how recipients are named
   * @param outgoing knows who has masked what goes along
   * @param courts bar what is in court from being tried anew
   */
  public DocumentMapper(
      Assessor assessor,
      Documents documents,
      Answers answers,
      Delegations delegations,
      Users users,
      EngineInForce rules,
      Benefits benefits,
      RecipientNames names,
      Outgoing outgoing,
      Courts courts) {
    this.courts = courts;
    this.names = names;
    this.assessor = assessor;
    this.documents = documents;
    this.delegations = delegations;
    this.users = users;
    this.rules = rules;
    this.forms = new FormMapper(benefits, users, words);
    this.matterChecks = new MatterChecks(benefits);
    this.fourEyes = new FourEyes(answers, outgoing);
  }

  /** A disclosure as whoever makes papers about it needs it, as it would be decided now. */
  public Departure departure(EntityManager em, CaseHead head, DisclosureState state) {
    return draft(em, head, state).departure();
  }

  /**
   * A decision as it was made, for whoever searches what is made of it later: what leaves is what
   * it let leave, whatever the law says today, and whoever made it is known.
   */
  public Departure departure(
      EntityManager em,
      CaseHead head,
      DisclosureState state,
      DecisionHead made,
      Map<ItemId, ItemOutcome> outcomes) {
    Departure now = departure(em, head, state);
    String decider = made.decidedByName();
    Approval approval =
        new Approval(
            made.number(),
            new Official(decider == null ? "" : decider, ""),
            "",
            LocalDateTime.ofInstant(made.decided(), OfficeTime.ZONE),
            null,
            false);
    return new Departure(
        now.head(),
        now.state(),
        now.kind(),
        now.document().approved(approval),
        now.lines().stream()
            .map(line ->
                new Departure.Line(
                    line.number(),
                    line.item(),
                    outcomes.getOrDefault(line.item().id(), ItemOutcome.NOT_GIVEN)
                        != ItemOutcome.NOT_GIVEN))
            .toList());
  }

  Draft draft(EntityManager em, CaseHead head, DisclosureState state) {
    RuleEngine engine = rules.engine();
    Vocabulary vocabulary = engine.pack().vocabulary();
    Initiative initiative = state.content().initiative();
    List<DraftLine> lines = DraftLines.of(assessor.assess(em, head, state), engine, state);
    AppliedGrounds grounds = new AppliedGrounds(vocabulary, words, initiative);
    lines.stream().filter(line -> line.outcome() != null).forEach(grounds::add);
    Map<DocumentId, DocumentView> sources =
        documents.ofCase(em, head.id()).stream()
            .collect(Collectors.toMap(DocumentView::id, Function.identity()));
    ItemMapper mapper = new ItemMapper(vocabulary, words, grounds, head, sources, state.content());
    List<Item> items = lines.stream().map(mapper::item).flatMap(Stream::ofNullable).toList();
    List<LegalStand> stands = stands(em, state, lines);
    DecisionDocument document =
        document(em, head, state, lines, items, grounds, told(stands, vocabulary), engine.pack());
    DecisionDocument paper = document.asSent();
    if (!paper.withheld().equals(document.withheld())) {
      List<DraftLine> told = lines.stream().filter(DraftLine::leaves).toList();
      paper = paper.withLegalStands(told(stands(em, state, told), vocabulary));
    }
    DraftCheckList checks = new DraftCheckList();
    checks.items("UNDECIDED", lines, line -> line.outcome() != null);
    checks.items(
        "STALE", lines, line -> line.outcome() == null || line.assessed().stale().isEmpty());
    OpenPlaceholders.add(lines, state.content().matter(), state.texts(), checks);
    PersonChecks.add(head, lines, state, assessor.lawDay(state.content()), checks);
    recipientNamed(state.content(), checks);
    matterChecks.add(state.content(), lines, document.municipality().name(), checks);
    EarlierDecision earlier = state.earlier();
    if (earlier != null) {
      checks.require("EARLIER_NOT_IN_COURT", !courts.tries(em, earlier.id()));
    }
    new DocumentChecks(head, lines, assessor.protectedWords(em, head)).add(document, paper, checks);
    return new Draft(
        head,
        state,
        lines,
        lines.stream().map(mapper::row).toList(),
        stands,
        document,
        paper,
        checks.checks(),
        checks.missing());
  }

  /** Of a notice that is a check of its own kind. */
  private void recipientNamed(DisclosureDraft content, DraftCheckList checks) {
    if (!(content.matter() instanceof Matter.Notice) && names.mustBeNamed(content)) {
      checks.require("RECIPIENT_NAMED", !content.which().isBlank());
    }
  }

  /** The rules and the template of now. */
  public WorkedUnder now() {
    RulePack pack = rules.engine().pack();
    return new WorkedUnder(pack.id(), pack.sha256(), templateVersion());
  }

  /** A question of law in Swedish, as the rules of now put it. */
  String question(String key) {
    return AppliedGrounds.question(rules.engine().pack().vocabulary(), key);
  }

  /** The version of the template, which is that of its words. */
  String templateVersion() {
    return template;
  }

  private DecisionDocument document(
      EntityManager em,
      CaseHead head,
      DisclosureState state,
      List<DraftLine> lines,
      List<Item> items,
      AppliedGrounds grounds,
      List<se.rattdela.reports.decision.LegalStand> stands,
      RulePack pack) {
    DisclosureDraft content = state.content();
    Municipality municipality = municipality(em, head);
    boolean refused =
        content.initiative() == Initiative.REQUEST
            && items.stream().anyMatch(item -> !item.outcome().leaves());
    Actor rapporteur = users.byId(em, state.createdBy());
    String limitation = state.texts().useLimitation();
    return new DecisionDocument(
        municipality,
        head.number(),
        head.diaryNumber(),
        OriginMapper.isUrgent(state),
        forms.form(em, state),
        recipient(content),
        subject(head),
        origins.origin(content),
        items,
        grounds.all(),
        notes(
            note("alternative.consent", state.texts().consent()),
            note("alternative.anonymised", state.texts().anonymised())),
        notes(note("note.child", state.texts().childsBest()), earlier(state.earlier())),
        stands,
        new Official(rapporteur.displayName(), rapporteur.function()),
        fourEyes.others(em, state, users),
        null,
        refused && content.matter() instanceof Matter.Ordinary ? Appeal.of(municipality) : null,
        protectedIdentity(head, lines, state),
        limitation.isBlank() ? null : limitation,
        attachments(items),
        lawBasis(pack));
  }

  /** The information is in the extract, never in the decision itself. */
  private List<String> attachments(List<Item> items) {
    return items.stream().anyMatch(item -> item.outcome().leaves())
        ? List.of(words.get("attachment.extract"))
        : List.of();
  }

  private Municipality municipality(EntityManager em, CaseHead head) {
    return Letterhead.of(delegations.profileOrBlank(em), users.unitName(em, head.unit()));
  }

  private Recipient recipient(DisclosureDraft content) {
    return new Recipient(
        names.of(content),
        blankAsNull(content.recipientUnit()),
        blankAsNull(content.recipientOfficer()),
        blankAsNull(content.recipientReference()));
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isBlank() ? null : text;
  }

  private static Subject subject(CaseHead head) {
    CasePerson subject = head.subject();
    return new Subject(subject.name(), blankAsNull(subject.identity().shown()));
  }

  private @Nullable Note note(String heading, String text) {
    return text.isBlank() ? null : new Note(words.get(heading), text);
  }

  /** What ties it to the decision whose withheld items it tries anew. */
  private @Nullable Note earlier(@Nullable EarlierDecision earlier) {
    return earlier == null
        ? null
        : new Note(
            words.get("note.earlier"),
            words.get("note.earlier.text", earlier.number(), words.prose(earlier.on())));
  }

  private static List<Note> notes(@Nullable Note... notes) {
    return Stream.of(notes).flatMap(Stream::ofNullable).toList();
  }

  /** The stands on questions of law without which some item would come out otherwise. */
  private List<LegalStand> stands(EntityManager em, DisclosureState state, List<DraftLine> lines) {
    Set<String> keys =
        lines.stream()
            .flatMap(line -> line.explanation().answer().changes().stream())
            .map(Change::key)
            .collect(Collectors.toSet());
    return assessor.stands(em, state).stream().filter(stand -> keys.contains(stand.key())).toList();
  }

  private List<se.rattdela.reports.decision.LegalStand> told(
      List<LegalStand> stands, Vocabulary vocabulary) {
    return stands.stream()
        .map(stand ->
            new se.rattdela.reports.decision.LegalStand(
                AppliedGrounds.question(vocabulary, stand.key()),
                words.get("answer." + stand.value()) + ". " + stand.reason(),
                stand.byName(),
                LocalDate.ofInstant(stand.at(), OfficeTime.ZONE)))
        .toList();
  }

  /**
   * The strongest of the subject's and of those whom what leaves is about, without saying whose.
   */
  private se.rattdela.reports.decision.@Nullable ProtectedIdentity protectedIdentity(
      CaseHead head, List<DraftLine> lines, DisclosureState state) {
    ProtectedIdentity grade =
        Stream.concat(
                Stream.of(head.subject()),
                lines.stream()
                    .filter(DraftLine::given)
                    .flatMap(line -> head.person(line.assessed().item().owner()).stream()))
            .map(CasePerson::protection)
            .max(Comparator.naturalOrder())
            .orElse(ProtectedIdentity.NONE);
    return grade == ProtectedIdentity.NONE
        ? null
        : new se.rattdela.reports.decision.ProtectedIdentity(
            words.of("protection", grade), state.texts().delivery());
  }

  private static LawBasis lawBasis(RulePack pack) {
    return new LawBasis(pack.id(), pack.sha256(), pack.lawUntil(), !pack.complete());
  }
}
