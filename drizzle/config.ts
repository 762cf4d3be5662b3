import { defineConfig } from 'drizzle-kit'

/** Where `npm run db:generate` reads the tables and where it writes the migrations. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './src/store/schema.ts',
  out: './drizzle',
})
