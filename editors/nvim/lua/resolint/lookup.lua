---`:ResolintLookup`: what is known of a resolution, a body, a treaty, in a window of its own.
local M = {}

---The words to ask for: those given, those selected, or the word under the cursor.
---@param command vim.api.keyset.create_user_command.command_args
---@return string
local function words(command)
  if command.args ~= '' then
    return command.args
  end
  if command.range > 0 then
    local from, to = vim.fn.getpos("'<"), vim.fn.getpos("'>")
    local lines = vim.fn.getregion(from, to, { type = vim.fn.visualmode() })
    return table.concat(lines, ' ')
  end
  return vim.fn.expand('<cWORD>'):gsub('^[%p«„“]+', ''):gsub('[,.;:»“”]+$', '')
end

---Shows lines in a preview window that `q` closes.
---@param lines string[]
---@param title string
local function show(lines, title)
  local buffer, window = vim.lsp.util.open_floating_preview(lines, 'plaintext', {
    border = 'rounded',
    focus_id = 'resolint-lookup',
    max_width = 100,
    title = ' ' .. title .. ' ',
  })
  vim.keymap.set('n', 'q', function()
    vim.api.nvim_win_close(window, true)
  end, { buffer = buffer, nowait = true })
end

---@param command vim.api.keyset.create_user_command.command_args
function M.run(command)
  local query = words(command)
  local program = require('resolint').program()
  local ok, job = pcall(vim.system, { program, 'lookup', '--', query }, { text = true })
  if not ok then
    vim.notify(('resolint: %s cannot be run; :checkhealth resolint says more'):format(program), vim.log.levels.ERROR)
    return
  end
  local result = job:wait(10000)
  local said = vim.trim(result.stdout ~= '' and result.stdout or result.stderr)
  if said == '' then
    said = ('Nothing is known of %s'):format(query)
  end
  show(vim.split(said, '\n', { plain = true }), query)
end

return M
