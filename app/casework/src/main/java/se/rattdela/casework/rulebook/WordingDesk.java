package se.rattdela.casework.rulebook;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.Provision;

/** Imports wordings of statutes and remembers which of them the rules were reviewed against. */
final class WordingDesk {
  private static final String ALL = "select w from WordingEntity w";
  private static final int LONGEST = 200_000;

  private final StewardWork work;
  private final EngineInForce rules;

  WordingDesk(StewardWork work, EngineInForce rules) {
    this.work = work;
    this.rules = rules;
  }

  ProvisionWording one(Actor actor, String provisionId) {
    provision(provisionId);
    return work.read(actor, em -> view(provisionId, stored(em).get(provisionId), true));
  }

  List<ProvisionWording> all(Actor actor) {
    return work.read(
        actor,
        em -> {
          Map<String, WordingEntity> stored = stored(em);
          return rules.engine().pack().provisions().stream()
              .map(each -> view(each.id(), stored.get(each.id()), false))
              .toList();
        });
  }

  private static Map<String, WordingEntity> stored(EntityManager em) {
    return em.createQuery(ALL, WordingEntity.class).getResultList().stream()
        .collect(Collectors.toMap(each -> each.provisionId, Function.identity()));
  }

  private Provision provision(String id) {
    Provision found = rules.engine().pack().provision(id);
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }

  ProvisionWording importOne(Actor actor, String provisionId, String text) {
    provision(provisionId);
    if (text.length() > LONGEST) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "text", Why.WORDING_LENGTH);
    }
    String wording = SfsText.normalise(text);
    if (wording.isEmpty()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "text", Why.WORDING_LENGTH);
    }
    return work.write(
        actor,
        (em, by) -> {
          WordingEntity entity = store(em, by, stored(em).get(provisionId), provisionId, wording);
          work.log(em, by, Operation.WORDING_IMPORTED, provisionId, entity.wordingSha256);
          return view(provisionId, entity, true);
        });
  }

  StatuteImport importStatute(Actor actor, String sfs, byte[] file) {
    SfsText statute = SfsText.read(file);
    if (statute.isOther(sfs)) {
      throw new InvalidInputException(ErrorCode.STATUTE_UNREADABLE, "sfs", Why.STATUTE_OTHER);
    }
    List<Provision> provisions =
        rules.engine().pack().provisions().stream().filter(each -> each.sfs().equals(sfs)).toList();
    if (provisions.isEmpty()) {
      throw new InvalidInputException(ErrorCode.STATUTE_UNREADABLE, "sfs", Why.STATUTE_NOT_IN_PACK);
    }
    return work.write(
        actor,
        (em, by) -> {
          Map<String, WordingEntity> stored = stored(em);
          List<StatuteImport.Line> lines = new ArrayList<>();
          for (Provision each : provisions) {
            String wording =
                statute
                    .cut(each.citation())
                    .filter(found -> found.length() <= LONGEST)
                    .orElse(null);
            StatuteImport.Result result =
                wording == null
                    ? StatuteImport.Result.NOT_FOUND
                    : result(store(em, by, stored.get(each.id()), each.id(), wording).state());
            lines.add(new StatuteImport.Line(each.id(), each.citation(), result));
          }
          work.log(em, by, Operation.WORDING_IMPORTED, sfs, QuestionWriter.sha256(file));
          return new StatuteImport(sfs, lines);
        });
  }

  private static StatuteImport.Result result(WordingState state) {
    return switch (state) {
      case NEVER_REVIEWED -> StatuteImport.Result.NEW;
      case MATCHES -> StatuteImport.Result.MATCHES;
      case DRIFTED -> StatuteImport.Result.DRIFTED;
    };
  }

  private WordingEntity store(
      EntityManager em,
      Actor by,
      @Nullable WordingEntity before,
      String provisionId,
      String wording) {
    WordingEntity entity = before == null ? new WordingEntity() : before;
    entity.provisionId = provisionId;
    entity.wording = wording;
    entity.wordingSha256 = QuestionWriter.sha256(wording.getBytes(StandardCharsets.UTF_8));
    entity.importedByName = by.displayName();
    entity.importedAt = work.now();
    work.touch(entity, by);
    em.persist(entity);
    return entity;
  }

  ProvisionWording confirm(Actor actor, String provisionId, String sha256) {
    Provision provision = provision(provisionId);
    return work.write(
        actor,
        (em, by) -> {
          WordingEntity entity = stored(em).get(provisionId);
          if (entity == null) {
            throw new NotFoundException();
          }
          if (!entity.wordingSha256.equals(sha256)) {
            throw entity.overtaken();
          }
          entity.reviewedWording = entity.wording;
          entity.reviewedSha256 = entity.wordingSha256;
          entity.reviewedBy = by.id().value();
          entity.reviewedByName = by.displayName();
          entity.reviewedAt = work.now();
          entity.reviewedVersion = provision.versions().getLast().id();
          work.touch(entity, by);
          work.log(em, by, Operation.WORDING_REVIEWED, provisionId, sha256);
          return view(provisionId, entity, true);
        });
  }

  private static ProvisionWording view(
      String provisionId, @Nullable WordingEntity stored, boolean withDifference) {
    if (stored == null) {
      return new ProvisionWording(
          provisionId,
          0,
          WordingState.NEVER_REVIEWED,
          "",
          "",
          null,
          null,
          null,
          null,
          null,
          null,
          List.of());
    }
    String reviewed = stored.reviewedWording;
    boolean drifted = stored.state() == WordingState.DRIFTED && reviewed != null;
    return new ProvisionWording(
        provisionId,
        stored.version(),
        stored.state(),
        stored.wording,
        stored.wordingSha256,
        stored.importedByName,
        stored.importedAt,
        stored.reviewedSha256,
        stored.reviewedByName,
        stored.reviewedAt,
        stored.reviewedVersion,
        drifted && withDifference && reviewed != null
            ? difference(reviewed, stored.wording)
            : List.of());
  }

  private static List<DiffLine> difference(String older, String newer) {
    List<DiffLine> lines = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(older.lines().toList(), newer.lines().toList(), true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        delta.getSource().getLines().forEach(line -> lines.add(line(DiffLine.Kind.SAME, line)));
      } else {
        delta.getSource().getLines().forEach(line -> lines.add(line(DiffLine.Kind.REMOVED, line)));
        delta.getTarget().getLines().forEach(line -> lines.add(line(DiffLine.Kind.ADDED, line)));
      }
    }
    return lines;
  }

  private static DiffLine line(DiffLine.Kind kind, String text) {
    return new DiffLine(kind, text);
  }
}
