/**
 * The one place that knows Hibernate, migrations, H2 and PostgreSQL, and the keys that open the
 * database. The rule it guards: nothing is reported as saved before it is durably on disk.
 */
@NullMarked
package se.rattdela.casework.store;

import org.jspecify.annotations.NullMarked;
