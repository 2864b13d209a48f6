package se.rattdela.casework.rulebook;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.TrustedKey;
import se.rattdela.rules.pack.TrustedKeys;

/** The keys whose packs the office accepts, within a unit of work. */
final class KeyRing {
  private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);
  private static final String ALL = "select k from KeyEntity k order by k.id";

  /** All keys of the office, oldest first. */
  List<KeyEntity> all(EntityManager em) {
    return em.createQuery(ALL, KeyEntity.class).getResultList();
  }

  /** The shipped keys and those that two persons have confirmed. */
  TrustedKeys trusted(EntityManager em) {
    TrustedKeys keys = TrustedKeys.shipped();
    for (KeyEntity each : all(em)) {
      if (each.state == KeyState.TRUSTED) {
        try {
          TrustedKey key = TrustedKey.of(each.label, each.publicKey);
          keys = key.id().equals(each.keyId) ? keys.with(List.of(key)) : keys;
        } catch (PackException e) {
          LOG.warn("A key of the office is damaged and not trusted: {}", each.id());
        }
      }
    }
    return keys;
  }
}
