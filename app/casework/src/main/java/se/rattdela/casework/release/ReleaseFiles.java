package se.rattdela.casework.release;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.store.StoredFiles;

/** What goes along with sealed decisions, within a unit of work. */
public final class ReleaseFiles {
  private static final String OF_DECISION =
      "select f from ReleaseFileEntity f where f.decisionId = :decision order by f.listOrder";

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(ReleaseFileEntity.class);
  }

  void keep(EntityManager em, DecisionId decision, List<OutgoingFile> along) {
    for (int i = 0; i < along.size(); i++) {
      OutgoingFile file = along.get(i);
      ReleaseFileEntity entity = new ReleaseFileEntity();
      entity.decisionId = decision.value();
      entity.listOrder = i;
      entity.kind = file.kind();
      entity.name = file.name();
      entity.mediaType = file.mediaType();
      entity.fileId = StoredFiles.save(em, file.bytes());
      entity.sha256 = file.sha256();
      em.persist(entity);
    }
  }

  /** The files, each checked against its digest. */
  public List<OutgoingFile> of(EntityManager em, DecisionId decision) {
    List<OutgoingFile> files = new ArrayList<>();
    for (ReleaseFileEntity each : entities(em, decision)) {
      files.add(
          new OutgoingFile(
              each.kind,
              each.name,
              each.mediaType,
              StoredFiles.read(em, each.fileId),
              each.sha256));
    }
    return files;
  }

  /** Names and digests of the files, without reading them. */
  public List<Named> named(EntityManager em, DecisionId decision) {
    return entities(em, decision).stream().map(each -> new Named(each.name, each.sha256)).toList();
  }

  private static List<ReleaseFileEntity> entities(EntityManager em, DecisionId decision) {
    return em.createQuery(OF_DECISION, ReleaseFileEntity.class)
        .setParameter("decision", decision.value())
        .getResultList();
  }

  /**
   * A file by name and digest.
   *
   * @param sha256 hexadecimal
   */
  public record Named(String name, String sha256) {}
}
