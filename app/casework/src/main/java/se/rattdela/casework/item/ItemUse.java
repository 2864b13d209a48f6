package se.rattdela.casework.item;

import jakarta.persistence.EntityManager;
import se.rattdela.casework.common.ItemId;

/** Whether a feature has built something on an item, so that it cannot be removed. */
@FunctionalInterface
public interface ItemUse {
  /** Whether it has. */
  boolean uses(EntityManager em, ItemId item);
}
