package se.rattdela.casework.store;

import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;

/** Builds the session factory: the one place with Hibernate's settings. */
final class Sessions {
  private Sessions() {}

  static SessionFactory factory(DataSource source, List<Class<?>> entities) {
    StandardServiceRegistry registry = settings(source).build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      entities.forEach(sources::addAnnotatedClass);
      return sources.buildMetadata().buildSessionFactory();
    } catch (RuntimeException e) {
      StandardServiceRegistryBuilder.destroy(registry);
      throw e;
    }
  }

  static StandardServiceRegistryBuilder settings(DataSource source) {
    return new StandardServiceRegistryBuilder()
        .applySetting(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source)
        .applySetting(
            AvailableSettings.PHYSICAL_NAMING_STRATEGY, new PhysicalNamingStrategySnakeCaseImpl())
        // No statement changes many rows at once, so no helper tables are needed for that.
        .applySetting("hibernate.query.mutation_strategy.global_temporary.create_tables", false)
        // The migrations make the schema; Hibernate never does.
        .applySetting(AvailableSettings.HBM2DDL_AUTO, "none")
        .applySetting(AvailableSettings.JDBC_TIME_ZONE, "UTC")
        .applySetting(AvailableSettings.PREFER_NATIVE_ENUM_TYPES, false)
        // A case's items come with their passages, secrecies and facts in a few statements.
        .applySetting(AvailableSettings.DEFAULT_BATCH_FETCH_SIZE, 100)
        .applySetting(AvailableSettings.STATEMENT_BATCH_SIZE, 50)
        .applySetting(AvailableSettings.ORDER_INSERTS, true)
        .applySetting(AvailableSettings.ORDER_UPDATES, true);
  }
}
