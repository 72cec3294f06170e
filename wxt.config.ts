// The build of both browsers: manifest, permissions, security policy.
import { defineConfig } from 'wxt'

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
})
