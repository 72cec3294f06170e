// After each file of end-to-end tests: only the plain browsers stay for the next file; they end with their worker.
import { afterAll } from 'vitest'
import { closeKept } from './kept-browsers.ts'

afterAll(closeKept)
