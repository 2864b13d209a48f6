package se.rattdela.casework.rulebook;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.Why;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.TrustedKey;
import se.rattdela.rules.pack.TrustedKeys;

/** Proposes, confirms and removes keys. */
final class KeyDesk {
  private static final int LONGEST_LABEL = 200;
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");

  private final StewardWork work;
  private final KeyRing ring = new KeyRing();
  private final PackLedger ledger = new PackLedger();

  KeyDesk(StewardWork work) {
    this.work = work;
  }

  List<OfficeKey> all(Actor actor) {
    List<OfficeKey> keys = new ArrayList<>();
    TrustedKeys.shipped().all().forEach(key -> keys.add(shipped(key)));
    keys.addAll(work.read(actor, em -> ring.all(em).stream().map(KeyEntity::view).toList()));
    return keys;
  }

  private static OfficeKey shipped(TrustedKey key) {
    return new OfficeKey(
        null,
        0,
        KeyState.PROGRAM,
        key.label(),
        key.id(),
        key.publicKey(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  OfficeKey propose(Actor actor, String label, String publicKey) {
    TrustedKey key = key(label.strip(), publicKey.strip());
    return work.write(
        actor,
        (em, by) -> {
          boolean known =
              TrustedKeys.shipped().find(key.id()) != null
                  || ring.all(em).stream()
                      .filter(each -> each.state != KeyState.REMOVED)
                      .anyMatch(each -> each.keyId.equals(key.id()));
          if (known) {
            throw new InvalidInputException(ErrorCode.KEY_KNOWN, "publicKey");
          }
          KeyEntity entity = new KeyEntity();
          entity.state = KeyState.PROPOSED;
          entity.label = key.label();
          entity.keyId = key.id();
          entity.publicKey = key.publicKey();
          entity.proposedBy = by.id().value();
          entity.proposedByName = by.displayName();
          entity.proposedAt = work.now();
          work.touch(entity, by);
          em.persist(entity);
          return done(em, by, entity, Operation.KEY_PROPOSED);
        });
  }

  private static TrustedKey key(String label, String publicKey) {
    if (label.isEmpty() || label.length() > LONGEST_LABEL || HIDDEN.matcher(label).find()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "label", Why.KEY_LABEL);
    }
    try {
      // The command that makes keys prints the key, a blank and its owner's name for it.
      return TrustedKey.of(label, publicKey.split("\\s", 2)[0]);
    } catch (PackException e) {
      throw new InvalidInputException(ErrorCode.KEY_INVALID, "publicKey");
    }
  }

  OfficeKey confirm(Actor actor, OfficeKeyId id, long version) {
    return work.write(
        actor,
        (em, by) -> {
          KeyEntity entity = entity(em, id, version);
          if (entity.state != KeyState.PROPOSED) {
            throw new NotAllowedException(ErrorCode.PROPOSAL_ENDED);
          }
          StewardWork.second(by, entity.proposedBy);
          entity.state = KeyState.TRUSTED;
          entity.confirmedBy = by.id().value();
          entity.confirmedByName = by.displayName();
          entity.confirmedAt = work.now();
          return done(em, by, entity, Operation.KEY_CONFIRMED);
        });
  }

  OfficeKey remove(Actor actor, OfficeKeyId id, long version) {
    return work.write(
        actor,
        (em, by) -> {
          KeyEntity entity = entity(em, id, version);
          if (entity.state == KeyState.REMOVED) {
            throw new NotAllowedException(ErrorCode.PROPOSAL_ENDED);
          }
          if (entity.state == KeyState.TRUSTED && entity.keyId.equals(keyInForce(em))) {
            throw new NotAllowedException(ErrorCode.KEY_IN_USE);
          }
          entity.state = KeyState.REMOVED;
          entity.removedBy = by.id().value();
          entity.removedByName = by.displayName();
          entity.removedAt = work.now();
          return done(em, by, entity, Operation.KEY_REMOVED);
        });
  }

  private @Nullable String keyInForce(EntityManager em) {
    PackChangeEntity current = ledger.current(em);
    if (current == null || current.proposalId == null) {
      return null;
    }
    ProposalEntity proposal = em.find(ProposalEntity.class, current.proposalId);
    return proposal == null ? null : proposal.keyId;
  }

  private OfficeKey done(EntityManager em, Actor by, KeyEntity entity, Operation operation) {
    work.touch(entity, by);
    work.log(em, by, operation, entity.keyId, "");
    em.flush();
    return entity.view();
  }

  private static KeyEntity entity(EntityManager em, OfficeKeyId id, long version) {
    KeyEntity found = em.find(KeyEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    found.expect(version);
    return found;
  }
}
