// After each file of end-to-end tests: no browser stays.
import { afterAll } from 'vitest'
import { closeKept } from './kept-browsers.ts'

afterAll(closeKept)
